// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { Navigate } from 'react-router-dom';
import { useTopicPaths } from '../useTopicPaths';

/** Edits a request for a new topic in the form that made it. */
export function TopicCreationEditor({
  request,
}: {
  request: StreamingRequest;
}) {
  const { create } = useTopicPaths();
  return create ? <Navigate to={`${create}?request=${request.id}`} /> : null;
}
