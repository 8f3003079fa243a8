// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { topicRow } from '../__testUtils__/topicRow';
import { claimOf } from './claimOf';

const claim: NonNullable<TopicSummary['openRequest']> = {
  id: '7',
  operation: 'topic.assign-owner',
  state: 'pending',
  stepsDone: 0,
  steps: 1,
};
const unowned: TopicSummary['owner'] = {
  ref: 'group:default/platform',
  source: 'fallback',
};

describe('claimOf', () => {
  it('finds what would give an unowned topic its owner', () => {
    const topic = topicRow('legacy', { owner: unowned, openRequest: claim });
    expect(claimOf(topic)).toBe(claim);
  });

  it('takes no other request for a claim, and no handing over', () => {
    const change = { ...claim, operation: 'topic.update' };
    expect(
      claimOf(topicRow('legacy', { owner: unowned, openRequest: change })),
    ).toBeUndefined();
    expect(
      claimOf(topicRow('billing.usage', { openRequest: claim })),
    ).toBeUndefined();
  });
});
