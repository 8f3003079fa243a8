// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { findPolicyProblems } from './findPolicyProblems';
import { resolveProfile } from './resolveProfile';
import { PolicyConfig } from './types';

const DAY_MS = 86_400_000;
const dev = { name: 'dev', title: 'Development', tier: 'dev' } as const;
const prod = { name: 'prod', title: 'Production', tier: 'prod' } as const;

describe('resolveProfile', () => {
  it("has the product's values where nobody says anything", () => {
    expect(resolveProfile({}, prod)).toMatchObject({
      environment: 'prod',
      title: 'Production',
      tier: 'prod',
      defaults: {
        partitions: { value: 3, from: 'product' },
        replicationFactor: { value: 3, from: 'product' },
        minInsyncReplicas: { value: 2, from: 'product' },
        retentionMs: { value: 604_800_000, from: 'product' },
        cleanupPolicy: { value: 'delete', from: 'product' },
        compressionType: { value: 'producer', from: 'product' },
        maxMessageBytes: { value: 1_048_588, from: 'product' },
      },
      limits: {
        partitions: { value: 24, from: 'product' },
        retentionMs: { value: 2_592_000_000, from: 'product' },
        retentionBytes: { value: undefined, from: 'product' },
      },
      naming: { example: 'domain.entity.action', maxLength: 120 },
    });
  });

  it('lets the environment win over the organisation, and says who set what', () => {
    const policy: PolicyConfig = {
      defaults: { partitions: 6, retentionMs: DAY_MS },
      limits: { partitions: 12 },
      naming: { maxLength: 80 },
      environments: {
        prod: { retentionMs: 30 * DAY_MS, limits: { partitions: 100 } },
      },
    };
    const profile = resolveProfile(policy, prod);
    expect(profile.defaults.partitions).toEqual({
      value: 6,
      from: 'organisation',
    });
    expect(profile.defaults.retentionMs).toEqual({
      value: 30 * DAY_MS,
      from: 'environment',
    });
    expect(profile.limits.partitions).toEqual({
      value: 100,
      from: 'environment',
    });
    expect(resolveProfile(policy, dev).limits.partitions).toEqual({
      value: 12,
      from: 'organisation',
    });
    expect(profile.naming.maxLength).toBe(80);
    expect(profile.naming.example).toBe('domain.entity.action');
  });

  it.each([
    ['one for a single replica', 1, undefined, 1, 'product'],
    ['one fewer than the replicas', 5, undefined, 4, 'product'],
    ['what the organisation says', 5, 2, 2, 'organisation'],
    [
      'less than the organisation says for fewer replicas',
      1,
      2,
      1,
      'organisation',
    ],
  ])('wants in sync %s', (_, replicationFactor, set, value, from) => {
    const profile = resolveProfile(
      {
        defaults: { minInsyncReplicas: set },
        environments: { prod: { replicationFactor } },
      },
      prod,
    );
    expect(profile.defaults.minInsyncReplicas).toEqual({ value, from });
  });
});

describe('findPolicyProblems', () => {
  const cases: [string, PolicyConfig, string][] = [
    [
      'an environment that is not there',
      { environments: { production: {} } },
      "The policy names the environment 'production', which is not there",
    ],
    [
      'a pattern that cannot be read',
      { naming: { pattern: '[' } },
      'The naming pattern is no regular expression',
    ],
    [
      'replicas in sync that leave none to restart',
      {
        environments: { prod: { replicationFactor: 2, minInsyncReplicas: 2 } },
      },
      'policy.environments.prod.minInsyncReplicas is 2, which 2 replicas cannot bear; at most 1',
    ],
    [
      'a default of partitions above its limit',
      { environments: { prod: { partitions: 50 } } },
      "In 'prod' the default partitions of 50 is above the limit of 24",
    ],
    [
      'a default of retention above its limit',
      { environments: { prod: { retentionMs: -1 } } },
      "In 'prod' the default retention of no limit is above the limit of 30 days",
    ],
    [
      'a default of message size above its limit',
      { environments: { prod: { maxMessageBytes: 2_097_152 } } },
      "In 'prod' the default message size of 2 MiB is above the limit of 1 MiB",
    ],
  ];

  it.each(cases)('names %s', (_, policy, text) => {
    expect(findPolicyProblems(policy, [prod])).toEqual([
      expect.stringContaining(text),
    ]);
  });

  it('finds none in the product itself', () => {
    expect(findPolicyProblems({}, [dev, prod])).toEqual([]);
  });
});
