// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AskOptions,
  DEV,
  PROD,
  findingsFor,
  violationsFor,
  warningsFor,
} from '../__testUtils__/askForTopic';
import { resolveProfile } from '../resolveProfile';

const SMALL_PROD = resolveProfile(
  { environments: { edge: { replicationFactor: 2 } } },
  { name: 'edge', title: 'Edge', tier: 'prod' },
);

describe('the policy on partitions', () => {
  it('says how far one may go', () => {
    expect(findingsFor({ partitions: 12 })).toContainEqual({
      code: 'partitions',
      outcome: 'ok',
      field: 'input.partitions',
      message: '12 partitions, at most 24 without approval',
    });
  });

  it('refuses more than the limit and offers the limit', () => {
    expect(violationsFor({ partitions: 25 })).toEqual([
      {
        code: 'above-limit',
        outcome: 'violation',
        field: 'input.partitions',
        message:
          '25 partitions are more than the 24 that Production allows without approval',
        detail: 'At most 24 without approval',
        exception: { limit: 'partitions', value: 25 },
        fix: { field: 'input.partitions', value: 24, label: 'Set to 24' },
      },
    ]);
  });
});

describe('the policy on the key', () => {
  it('says that there is no order without a key', () => {
    expect(findingsFor()).toContainEqual(
      expect.objectContaining({
        code: 'key',
        outcome: 'ok',
        message: 'No key: no order across records',
      }),
    );
  });

  it('refuses a compound key that names a field twice', () => {
    expect(violationsFor({ key: { fields: ['a', 'b', 'a'] } })).toMatchObject([
      { code: 'key-field-twice', field: 'input.key' },
    ]);
  });
});

describe('the policy on replication', () => {
  const cases: [string, AskOptions, object][] = [
    [
      'more replicas than brokers',
      { profile: DEV, replicationFactor: 3 },
      {
        code: 'replication-above-brokers',
        message: '3 replicas need as many brokers, and dev has 1 broker',
        fix: { value: 1 },
      },
    ],
    [
      'two replicas in production',
      { replicationFactor: 2 },
      {
        code: 'replication-too-low',
        message: 'Production requires 3 replicas, not 2',
        fix: { value: 3 },
      },
    ],
    [
      'two replicas in production while one of three brokers is away',
      { replicationFactor: 2, facts: { brokers: 2 } },
      { code: 'replication-too-low' },
    ],
    [
      'the usual three while one of three brokers is away',
      { facts: { brokers: 2 } },
      {
        code: 'replication-above-brokers',
        detail:
          'Production requires 3; wait until more brokers answer, or ask the platform',
      },
    ],
  ];

  it.each(cases)('refuses %s', (_, asked, expected) => {
    const findings = violationsFor(asked);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      field: 'input.replicationFactor',
      ...expected,
    });
  });

  it('offers no fix that the cluster cannot hold', () => {
    const [finding] = violationsFor({ facts: { brokers: 2 } });
    expect(finding.fix).toBeUndefined();
  });

  it('takes two replicas where the profile of a small cluster says so', () => {
    expect(
      violationsFor({ profile: SMALL_PROD, facts: { brokers: 2 } }),
    ).toEqual([]);
  });

  it('says what one replica means, and warns only of fewer than usual', () => {
    expect(findingsFor({ profile: DEV })).toContainEqual(
      expect.objectContaining({
        code: 'replication',
        outcome: 'ok',
        detail: 'When a broker is lost, so are the messages on it',
      }),
    );
    const threeInDev = { ...DEV, defaults: PROD.defaults };
    expect(
      warningsFor({
        profile: threeInDev,
        replicationFactor: 1,
        facts: { brokers: 3 },
      }),
    ).toMatchObject([{ code: 'replication-below-default' }]);
  });

  it('does not refuse for brokers while the cluster does not answer', () => {
    expect(violationsFor({ facts: { brokers: undefined } })).toEqual([]);
  });
});

describe('the policy on replicas in sync', () => {
  const cases: [string, AskOptions, string, string][] = [
    [
      'more than there are',
      { config: { 'min.insync.replicas': '4' } },
      'min-isr-above-replication',
      '2',
    ],
    [
      'all that there are',
      { config: { 'min.insync.replicas': '3' } },
      'min-isr-equals-replication',
      '2',
    ],
    [
      'one in production',
      { config: { 'min.insync.replicas': '1' } },
      'min-isr-too-low',
      '2',
    ],
    [
      'more than the only one',
      { profile: DEV, config: { 'min.insync.replicas': '2' } },
      'min-isr-above-replication',
      '1',
    ],
  ];

  it.each(cases)('refuses %s', (_, asked, code, value) => {
    expect(violationsFor(asked)).toMatchObject([
      {
        code,
        field: 'input.config.min.insync.replicas',
        fix: { field: 'input.config.min.insync.replicas', value },
      },
    ]);
  });

  it('passes what the profile says', () => {
    expect(findingsFor()).toContainEqual(
      expect.objectContaining({
        code: 'min-isr',
        message: '2 replicas have each message before it counts',
      }),
    );
  });
});
