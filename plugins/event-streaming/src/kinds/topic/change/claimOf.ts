// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicKind, TopicSummary } from '@sluice/plugin-event-streaming-common';
import { isUnowned } from '../../../components/values/isUnowned';

type OpenRequest = NonNullable<TopicSummary['openRequest']>;

const { id: ASSIGN_OWNER } = topicKind.operations.assignOwner;

/** The request that would give a topic which nobody owns its owner. */
export function claimOf(
  topic: Pick<TopicSummary, 'owner' | 'openRequest'> & {
    openRequests?: readonly OpenRequest[];
  },
): OpenRequest | undefined {
  const { owner, openRequest, openRequests = [] } = topic;
  const open = openRequest ? [openRequest, ...openRequests] : openRequests;
  return isUnowned(owner)
    ? open.find(({ operation }) => operation === ASSIGN_OWNER)
    : undefined;
}
