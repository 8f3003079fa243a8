// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicReading } from '../__testUtils__/readings';
import { HealthEvidence, topicHealthOf } from './topicHealthOf';

const NOW = 1_000_000;

function evidence(changes: Partial<HealthEvidence> = {}): HealthEvidence {
  return {
    reading: topicReading(),
    identity: {
      internal: false,
      owner: 'group:default/billing',
      owner_source: 'prefix',
      owner_exists: true,
    },
    quietSince: NOW,
    now: NOW,
    thresholds: { lagThreshold: 1000, idleAfterMs: 300_000 },
    ...changes,
  };
}

const behind = (messages: number) =>
  topicReading({ worstLag: { group: 'ledger', messages } });

const cases: [
  situation: string,
  changes: Partial<HealthEvidence>,
  state: string,
][] = [
  ['everything is in order', {}, 'healthy'],
  [
    'a partition has no leader',
    { reading: topicReading({ offline: 1, underReplicated: 1 }) },
    'offline',
  ],
  [
    'a request is deleting it, whatever else is true',
    { deletedBy: '12', reading: topicReading({ offline: 1 }) },
    'deleting',
  ],
  [
    'a replica is out of sync',
    { reading: topicReading({ underReplicated: 1 }) },
    'under-replicated',
  ],
  [
    'a group is far behind at both readings',
    { reading: behind(5000), previous: { worst_lag: 5000 } },
    'lagging',
  ],
  [
    'a group catches up',
    { reading: behind(4000), previous: { worst_lag: 5000 } },
    'healthy',
  ],
  [
    'a group fell behind only now',
    { reading: behind(5000), previous: { worst_lag: 20 } },
    'healthy',
  ],
  [
    'a group is behind by less than the threshold',
    { reading: behind(999), previous: { worst_lag: 999 } },
    'healthy',
  ],
  ['there is no reading before', { reading: behind(5000) }, 'healthy'],
  [
    'nobody owns it',
    { identity: { ...evidence().identity, owner_source: 'fallback' } },
    'unowned',
  ],
  [
    'its owner is gone',
    { identity: { ...evidence().identity, owner_exists: false } },
    'orphaned',
  ],
  [
    'it is not known whether its owner is there',
    { identity: { ...evidence().identity, owner_exists: null } },
    'healthy',
  ],
  [
    'nothing was ever written',
    { reading: topicReading({ endSum: '0' }) },
    'idle',
  ],
  ['nothing was written for long', { quietSince: NOW - 300_000 }, 'idle'],
  ['nothing was written for a while', { quietSince: NOW - 299_999 }, 'healthy'],
  [
    'an internal topic has no owner and no traffic',
    {
      identity: {
        ...evidence().identity,
        internal: true,
        owner_source: 'fallback',
      },
      quietSince: 0,
    },
    'healthy',
  ],
  [
    'an internal topic lost its leader',
    {
      identity: { ...evidence().identity, internal: true },
      reading: topicReading({ offline: 1 }),
    },
    'offline',
  ],
];

describe('topicHealthOf', () => {
  it.each(cases)('when %s', (_, changes, state) => {
    expect(topicHealthOf(evidence(changes)).state).toBe(state);
  });

  it('gives the evidence in one sentence', () => {
    const lagging = evidence({
      reading: behind(12_345),
      previous: { worst_lag: 12_000 },
    });

    expect(topicHealthOf(lagging).reason).toBe(
      "Group 'ledger' is 12,345 messages behind and not catching up",
    );
  });
});
