// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { nextTopicVersion } from './nextTopicVersion';
import { Keying, planAddPartitions } from './planAddPartitions';
import { planTopicDeletion } from './planTopicDeletion';
import { topicState } from './__testUtils__/topicState';
import { TopicState } from './TopicState';

const target = { cluster: 'prod', topic: 'billing.usage.events' };
const UNKEYED: Keying = { by: 'declaration', keyed: false };

function grow(
  partitions: number,
  keying: Keying = UNKEYED,
  state: TopicState = topicState(),
) {
  return planAddPartitions({ target, state, partitions, keying });
}

describe('planAddPartitions', () => {
  it('grows an unkeyed topic, and says who can miss messages', () => {
    const { steps, effects } = grow(6);

    expect(steps).toMatchObject([
      {
        operation: 'topic.add-partitions',
        before: { topicId: 'some-id', partitions: 3 },
        after: { partitions: 6 },
        risk: 'low',
      },
    ]);
    expect(effects).toMatchObject([
      {
        code: 'partitions-added',
        message: expect.stringContaining('auto.offset.reset=latest'),
      },
    ]);
  });

  it('offers a new version of a keyed topic instead', () => {
    const notes = { key: { fields: ['tenant'] }, description: 'Usage' };
    const keyed: Keying = { by: 'declaration', keyed: true };

    expect(grow(6, keyed, topicState({}, { notes })).effects).toMatchObject([
      {
        code: 'partitions-of-keyed-added',
        message: expect.stringContaining('keyed by tenant'),
        params: {
          from: 3,
          to: 6,
          offer: {
            operation: 'topic.create',
            target: { cluster: 'prod', topic: 'billing.usage.events.v2' },
            input: { partitions: 6, description: 'Usage' },
          },
        },
      },
    ]);
  });

  it.each<[Keying, string]>([
    [{ by: 'sample', keyed: false, records: 10 }, 'partitions-added'],
    [{ by: 'sample', keyed: true, records: 10 }, 'partitions-of-keyed-added'],
    [{ by: 'nothing', reason: 'no right' }, 'partitions-of-keyed-added'],
  ])('takes %j as %s, with the same step', (keying, code) => {
    const { effects, steps } = grow(4, keying);

    expect(effects).toMatchObject([{ code }]);
    expect(steps).toMatchObject([{ risk: 'medium' }]);
  });

  it('never makes a step that would take partitions away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.nat(60),
        (now, wanted) => {
          const { steps } = grow(
            wanted,
            UNKEYED,
            topicState({}, { partitions: now }),
          );
          expect(steps).toHaveLength(wanted > now ? 1 : 0);
        },
      ),
    );
  });
});

describe('planTopicDeletion', () => {
  it('deletes the very topic that was read, and then forgets it', () => {
    const { steps } = planTopicDeletion({
      target,
      state: topicState(),
      recorded: true,
      figures: { activeGroups: [], groups: 0 },
    });

    expect(steps).toMatchObject([
      {
        operation: 'topic.delete',
        before: { topicId: 'some-id', exists: true, holdsData: true },
        after: { exists: false },
        risk: 'high',
      },
      { operation: 'topic.forget', after: { recorded: false } },
    ]);
  });

  it('says what goes, when it was last written, and who reads it now', () => {
    const { steps, effects } = planTopicDeletion({
      target,
      state: topicState(),
      recorded: false,
      figures: {
        messages: 12_000,
        sizeBytes: 1_048_576,
        lastProducedAt: Date.UTC(2026, 0, 1),
        activeGroups: ['invoicing'],
        groups: 2,
      },
    });

    expect(steps).toHaveLength(1);
    expect(effects).toMatchObject([
      {
        code: 'topic-deleted',
        severity: 'irreversible',
        message:
          "Deletes 'billing.usage.events' with 12,000 messages (1 MiB on disk), for ever. The newest message is of 2026-01-01 00:00 UTC. 2 consumer groups lose what they had left to read",
        params: {
          messages: 12_000,
          lastProducedAt: '2026-01-01T00:00:00.000Z',
        },
      },
      {
        code: 'active-consumers-affected',
        message:
          '1 consumer group reads it at this moment and fails from then on: invoicing',
        params: { groups: ['invoicing'] },
      },
    ]);
  });

  it('names the connectors that move data at this moment', () => {
    const messageOf = (activeConnectors?: string[]) =>
      planTopicDeletion({
        target,
        state: topicState(),
        recorded: false,
        figures: { activeGroups: [], groups: 0, activeConnectors },
      }).effects[1]?.message;
    expect(messageOf(['usage-source'])).toBe(
      '1 connector moves data from or to it at this moment: usage-source',
    );
    expect(messageOf(['usage-source', 'ledger-sink'])).toBe(
      '2 connectors move data from or to it at this moment: usage-source, ledger-sink',
    );
    expect(messageOf()).toBeUndefined();
  });

  it('speaks of one group and one message as of one', () => {
    const { effects } = planTopicDeletion({
      target,
      state: topicState(),
      recorded: false,
      figures: { messages: 1, activeGroups: [], groups: 1 },
    });
    expect(effects[0].message).toBe(
      "Deletes 'billing.usage.events' with 1 message, for ever. 1 consumer group loses what it had left to read",
    );
  });
});

describe('nextTopicVersion', () => {
  it.each([
    ['a.b.c', 'a.b.c.v2'],
    ['a.b.c.v2', 'a.b.c.v3'],
    ['a.b.c.v9', 'a.b.c.v10'],
    ['a.b.c.dlq', 'a.b.c.v2.dlq'],
    ['a.b.c.v3.retry', 'a.b.c.v4.retry'],
  ])('of %s is %s', (name, next) => {
    expect(nextTopicVersion(name)).toBe(next);
  });
});
