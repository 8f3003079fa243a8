// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Navigate } from 'react-router-dom';
import { RequestEditorProps } from '../../RequestEditor';
import { useConnectorPaths } from '../useConnectorPaths';

/** Edits a request for a connector in the form that made it. */
export function CreationEditor({
  request,
}: Pick<RequestEditorProps, 'request'>) {
  const { create } = useConnectorPaths();
  const search = new URLSearchParams({ request: request.id });
  return create ? <Navigate to={`${create}?${search}`} /> : null;
}
