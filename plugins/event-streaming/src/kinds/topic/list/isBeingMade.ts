// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicSummary } from '@sluice/plugin-event-streaming-common';

/** Whether a request has yet to make the topic: there is no page for it. */
export function isBeingMade(topic: Pick<TopicSummary, 'health'>): boolean {
  return topic.health.state === 'provisioning';
}
