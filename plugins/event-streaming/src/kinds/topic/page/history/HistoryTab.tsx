// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicDetail, topicKind } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { ObjectHistory } from '../../../../history/ObjectHistory';

/** What was asked for this topic, and what was recorded of it. */
export function HistoryTab({ topic: detail }: { topic: TopicDetail }) {
  const { cluster, topic } = detail;
  const target = useMemo(() => ({ cluster, topic }), [cluster, topic]);
  return <ObjectHistory kind={topicKind} target={target} />;
}
