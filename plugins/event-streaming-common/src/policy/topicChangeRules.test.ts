// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicState } from '../kinds/topic/changes/__testUtils__/topicState';
import { confirmationOf } from './confirmationOf';
import { evaluateDeletion } from './evaluateDeletion';
import { evaluateException } from './evaluateException';
import { evaluateOwnerChange } from './evaluateOwnerChange';
import { evaluatePartitionsAdded } from './evaluatePartitionsAdded';
import { exceptionsInForce } from './exceptions';
import { LimitException } from './LimitException';
import { BILLING, DAY_MS, PROD, SECURITY } from './__testUtils__/askForTopic';

const NOW = Date.UTC(2026, 5, 1, 12);

describe('evaluatePartitionsAdded', () => {
  const ask = (
    partitions: number,
    state = topicState(),
    streamsGroups: string[] = [],
  ) => evaluatePartitionsAdded({ state, partitions, streamsGroups });

  it('says that Kafka cannot reduce partitions', () => {
    expect(ask(2)).toMatchObject([
      {
        code: 'partitions-fewer',
        outcome: 'violation',
        field: 'input.partitions',
        message: 'Kafka cannot reduce partitions',
      },
    ]);
    expect(ask(3)).toMatchObject([{ code: 'nothing-changes' }]);
    expect(ask(4)).toEqual([]);
  });

  it('refuses compacted topics and those of Kafka Streams, and says what to do', () => {
    const compacted = topicState({ 'cleanup.policy': 'compact,delete' });
    const findings = ask(4, compacted, ['totals']);

    expect(findings.map(({ code }) => code)).toEqual([
      'partitions-of-compacted',
      'partitions-of-streams',
    ]);
    findings.forEach(({ detail }) => expect(detail).toContain('new version'));
  });
});

describe('exceptions to limits', () => {
  const codes = (input: object) =>
    evaluateException(
      {
        limit: 'retention.ms',
        value: 60 * DAY_MS,
        until: '2026-12-31',
        ...input,
      },
      { profile: PROD, now: NOW },
    )
      .filter(({ outcome }) => outcome === 'violation')
      .map(({ code }) => code);

  it('hold to the end of their last day', () => {
    const exception: LimitException = {
      limit: 'partitions',
      value: 30,
      until: '2026-06-01',
      requestId: '1',
    };
    expect(exceptionsInForce([exception], NOW)).toEqual([exception]);
    expect(exceptionsInForce([exception], NOW + DAY_MS)).toEqual([]);
  });

  it('are for values that need one, that Kafka takes, and for a year at most', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ value: '-1' })).toEqual([]);
    expect(codes({ value: 7 * DAY_MS })).toEqual(['exception-not-needed']);
    expect(codes({ until: '2026-05-31' })).toEqual(['exception-until']);
    expect(codes({ until: '2027-07-01' })).toEqual(['exception-until']);
    expect(codes({ limit: 'partitions', value: 30 })).toEqual([]);
    expect(codes({ limit: 'replication', value: 1 })).toEqual([]);
    expect(codes({ limit: 'replication', value: 3 })).toEqual([
      'exception-not-needed',
    ]);
    expect(codes({ limit: 'max.message.bytes', value: -5 })).toContain(
      'exception-illegal',
    );
  });

  it('go no further than anything can be asked for', () => {
    const illegal = ['exception-illegal'];
    expect(codes({ limit: 'partitions', value: 10_000 })).toEqual([]);
    expect(codes({ limit: 'partitions', value: 10_001 })).toEqual(illegal);
    expect(codes({ limit: 'replication', value: 101 })).toContain(illegal[0]);
    expect(codes({ limit: 'partitions', value: 0 })).toContain(illegal[0]);
  });
});

describe('evaluateOwnerChange', () => {
  const ask = (question: object) =>
    evaluateOwnerChange({
      topic: 'billing.usage.events',
      owner: BILLING,
      newOwner: SECURITY,
      isKnown: true,
      prefixes: [{ prefix: 'billing.', owner: BILLING }],
      ...question,
    });

  it('warns where rights on Kafka go by another prefix', () => {
    expect(ask({})).toMatchObject([
      { code: 'owner-not-of-prefix', outcome: 'warning' },
    ]);
    expect(ask({ prefixes: [] })).toMatchObject([{ outcome: 'ok' }]);
  });

  it('refuses an owner that the catalog has not, and the one it has', () => {
    expect(ask({ isKnown: false })).toMatchObject([{ code: 'unknown-owner' }]);
    expect(ask({ newOwner: BILLING })).toMatchObject([
      { code: 'nothing-changes' },
    ]);
  });
});

describe('what cannot be brought back', () => {
  it('is confirmed by the name of the topic, and nothing else is', () => {
    const irreversible = [{ severity: 'irreversible' as const }];
    const topic = 'a.b.c';
    expect(confirmationOf([{ severity: 'care' }], { topic })).toEqual([]);
    expect(
      confirmationOf(irreversible, { topic, confirmation: topic }),
    ).toEqual([]);
    expect(
      confirmationOf(irreversible, { topic, confirmation: 'a.b' }),
    ).toMatchObject([
      { code: 'confirmation-needed', field: 'input.confirmation' },
    ]);
  });

  it('is refused for a protected topic, with the way out', () => {
    expect(evaluateDeletion({ topic: 'a', protected: true })).toMatchObject([
      {
        code: 'topic-protected',
        detail: expect.stringContaining('topic.set-protection'),
      },
    ]);
    expect(evaluateDeletion({ topic: 'a', protected: false })).toMatchObject([
      { outcome: 'ok' },
    ]);
  });
});
