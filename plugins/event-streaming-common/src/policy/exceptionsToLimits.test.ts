// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicCreateInput } from '../kinds/topic/topicInputs';
import { evaluateTopicCreation } from './evaluateTopicCreation';
import { LimitException } from './LimitException';
import { DAY_MS, PROD, questionOf } from './__testUtils__/askForTopic';

type Asked = Partial<TopicCreateInput>;

const MIB = 1024 * 1024;

const retention = (ms: number): Asked => ({
  config: { 'retention.ms': String(ms) },
});

const messages = (bytes: number): Asked => ({
  config: { 'max.message.bytes': String(bytes) },
});

/** In each row: what is asked for in production, and what goes further still. */
const CASES: [
  what: string,
  limit: LimitException['limit'],
  value: number,
  asked: Asked,
  further: Asked,
][] = [
  ['30 partitions', 'partitions', 30, { partitions: 30 }, { partitions: 31 }],
  [
    'two replicas',
    'replication',
    2,
    { replicationFactor: 2, config: { 'min.insync.replicas': '1' } },
    { replicationFactor: 1, config: { 'min.insync.replicas': '1' } },
  ],
  [
    '60 days',
    'retention.ms',
    60 * DAY_MS,
    retention(60 * DAY_MS),
    retention(61 * DAY_MS),
  ],
  [
    'messages that are kept for ever',
    'retention.ms',
    -1,
    retention(-1),
    // Nothing is longer, so another limit is exceeded.
    { ...retention(-1), partitions: 99 },
  ],
  [
    'messages of 5 MiB',
    'max.message.bytes',
    5 * MIB,
    messages(5 * MIB),
    messages(5 * MIB + 1),
  ],
];

function findings(asked: Asked, exceptions: LimitException[] = []) {
  const question = questionOf({ profile: PROD, ...asked });
  return evaluateTopicCreation({ ...question, exceptions });
}

const beyond = (asked: Asked, exceptions?: LimitException[]) =>
  findings(asked, exceptions).filter(
    ({ outcome, exception }) => outcome === 'violation' && exception,
  );

describe.each(CASES)(
  'a new topic in production with %s',
  (_, limit, value, asked, further) => {
    const granted = { limit, value, until: '2026-12-31', requestId: '7' };

    it('is refused, and says which exception would let it pass', () => {
      expect(beyond(asked)).toEqual([
        expect.objectContaining({ exception: { limit, value } }),
      ]);
    });

    it('passes by an exception, which is named with its request and day', () => {
      expect(beyond(asked, [granted])).toEqual([]);
      expect(findings(asked, [granted])).toContainEqual(
        expect.objectContaining({
          code: 'limit-excepted',
          outcome: 'ok',
          message: expect.stringMatching(/request 7 until 2026-12-31/),
        }),
      );
    });

    it('is refused where it goes further than was granted', () => {
      expect(beyond(further, [granted])).toHaveLength(1);
    });
  },
);

describe('an exception to one limit', () => {
  it('is named where it does not go far enough, not the limit of everybody', () => {
    const granted = {
      limit: 'partitions',
      value: 30,
      until: '2026-12-31',
      requestId: '7',
    } as const;
    expect(beyond({ partitions: 31 }, [granted])).toMatchObject([
      {
        message:
          'The exception of request 7 allows 30 partitions until 2026-12-31, not 31 partitions',
        fix: { field: 'input.partitions', value: 30 },
        exception: { limit: 'partitions', value: 31 },
      },
    ]);
    const kept = {
      ...granted,
      limit: 'retention.ms',
      value: 60 * DAY_MS,
    } as const;
    expect(beyond(retention(61 * DAY_MS), [kept])).toMatchObject([
      { fix: { value: String(60 * DAY_MS) } },
    ]);
  });

  it('lets no other limit be exceeded', () => {
    const granted = {
      limit: 'partitions',
      value: 99,
      until: '2026-12-31',
      requestId: '7',
    } as const;
    expect(beyond(retention(-1), [granted])).toHaveLength(1);
  });
});
