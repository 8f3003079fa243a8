// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AskOptions,
  DAY_MS,
  DEV,
  PROD,
  findingsFor,
  violationsFor,
  warningsFor,
} from '../__testUtils__/askForTopic';

const KEY = { fields: ['tenant_id'] };

function config(key: string, value: string): AskOptions {
  return { config: { [key]: value } };
}

describe('the policy on retention', () => {
  it('refuses more than the limit, in words, and offers the limit', () => {
    expect(violationsFor(config('retention.ms', String(90 * DAY_MS)))).toEqual([
      {
        code: 'above-limit',
        outcome: 'violation',
        field: 'input.config.retention.ms',
        message:
          '90 days is longer than the 30 days that Production allows without approval',
        detail: 'At most 30 days without approval',
        exception: { limit: 'retention.ms', value: 90 * DAY_MS },
        fix: {
          field: 'input.config.retention.ms',
          value: '2592000000',
          label: 'Set to 30 days',
        },
      },
    ]);
  });

  it('refuses no limit unless the topic is compacted', () => {
    const unlimited = { 'retention.ms': '-1' };
    expect(violationsFor({ config: unlimited })).toMatchObject([
      {
        code: 'above-limit',
        message:
          'No limit is longer than the 30 days that Production allows without approval',
      },
    ]);
    for (const policy of ['compact', 'compact,delete']) {
      expect(
        violationsFor({
          config: { ...unlimited, 'cleanup.policy': policy },
          key: KEY,
        }),
      ).toEqual([]);
    }
  });

  it('lets an environment have no limit', () => {
    const limits = {
      ...PROD.limits,
      retentionMs: { value: -1, from: 'environment' as const },
    };
    expect(
      violationsFor({
        profile: { ...PROD, limits },
        config: { 'retention.ms': '-1' },
      }),
    ).toEqual([]);
  });

  it('warns of a time that does not cover a weekend in production', () => {
    const asked = config('retention.ms', String(DAY_MS));
    expect(warningsFor(asked)).toMatchObject([{ code: 'retention-short' }]);
    expect(warningsFor({ ...asked, profile: DEV })).toEqual([]);
  });

  it('says that a size limit is for each partition, with the total', () => {
    expect(
      findingsFor({
        partitions: 12,
        ...config('retention.bytes', '1073741824'),
      }),
    ).toContainEqual({
      code: 'retention-bytes',
      outcome: 'ok',
      field: 'input.config.retention.bytes',
      message: 'At most 1 GiB for each partition, 12 GiB for the topic',
      detail: '36 GiB on disk with 3 replicas; older messages go first',
    });
  });

  it('refuses a size limit above that of the environment', () => {
    const limits = {
      ...PROD.limits,
      retentionBytes: { value: 1024, from: 'environment' as const },
    };
    const profile = { ...PROD, limits };
    for (const value of ['2048', '-1']) {
      expect(
        violationsFor({ profile, ...config('retention.bytes', value) }),
      ).toMatchObject([
        { code: 'above-limit', field: 'input.config.retention.bytes' },
      ]);
    }
  });
});

describe('the policy on clean-up', () => {
  it('requires a key for compaction', () => {
    expect(violationsFor(config('cleanup.policy', 'compact'))).toMatchObject([
      {
        code: 'compaction-needs-key',
        field: 'input.key',
        fix: { field: 'input.config.cleanup.policy', value: 'delete' },
      },
    ]);
  });

  it('explains tombstones', () => {
    expect(
      findingsFor({ ...config('cleanup.policy', 'compact'), key: KEY }),
    ).toContainEqual(
      expect.objectContaining({
        code: 'cleanup',
        outcome: 'ok',
        detail: expect.stringContaining('(a tombstone); it stays 1 day'),
      }),
    );
  });

  it('refuses to keep everything by an empty policy', () => {
    expect(violationsFor(config('cleanup.policy', ''))).toMatchObject([
      { code: 'cleanup-missing', field: 'input.config.cleanup.policy' },
    ]);
  });

  it('warns when events are compacted', () => {
    expect(
      warningsFor({
        ...config('cleanup.policy', 'compact'),
        key: KEY,
        purpose: 'events',
      }),
    ).toMatchObject([{ code: 'compaction-loses-history' }]);
  });
});

describe('the policy on messages', () => {
  it('warns of a codec that brokers would have to compress with', () => {
    expect(warningsFor(config('compression.type', 'gzip'))).toMatchObject([
      { code: 'fixed-codec', fix: { value: 'producer' } },
    ]);
  });

  it('passes the codec of the profile', () => {
    const defaults = {
      ...PROD.defaults,
      compressionType: {
        value: 'snappy' as const,
        from: 'environment' as const,
      },
    };
    expect(findingsFor({ profile: { ...PROD, defaults } })).toContainEqual(
      expect.objectContaining({
        outcome: 'ok',
        message: 'Compression: snappy, set by Production',
      }),
    );
  });

  it('refuses larger messages than the limit and says who must follow', () => {
    expect(violationsFor(config('max.message.bytes', '5242880'))).toMatchObject(
      [
        {
          code: 'above-limit',
          field: 'input.config.max.message.bytes',
          message:
            '5 MiB is larger than the 1 MiB that Production allows without an exception',
          detail: expect.stringContaining('Consumers, Connect'),
        },
      ],
    );
  });

  it('warns of large messages where they are allowed', () => {
    const limits = {
      ...PROD.limits,
      maxMessageBytes: { value: 10_485_760, from: 'environment' as const },
    };
    const asked = config('max.message.bytes', '5242880');
    const profile = { ...PROD, limits };
    expect(violationsFor({ ...asked, profile })).toEqual([]);
    expect(warningsFor({ ...asked, profile })).toMatchObject([
      { code: 'message-size-large' },
    ]);
  });

  it('warns when hardly any message fits', () => {
    expect(warningsFor(config('max.message.bytes', '0'))).toMatchObject([
      { code: 'message-size-small' },
    ]);
  });

  it('forbids unclean elections in production and warns elsewhere', () => {
    const asked = config('unclean.leader.election.enable', 'TRUE');
    expect(violationsFor(asked)).toMatchObject([
      { code: 'unclean-election', fix: { value: 'false' } },
    ]);
    expect(violationsFor({ ...asked, profile: DEV })).toEqual([]);
    expect(warningsFor({ ...asked, profile: DEV })).toHaveLength(1);
  });
});

describe('the policy on other settings', () => {
  const cases: [string, Record<string, string>, string, string][] = [
    [
      'a key that Kafka does not have',
      { 'made.up': '1' },
      'config-unknown',
      'made.up',
    ],
    [
      'a value that Kafka does not take',
      { 'segment.bytes': '1048575' },
      'config-illegal',
      'segment.bytes',
    ],
    [
      'what operators set',
      { 'leader.replication.throttled.replicas': '*' },
      'config-operator-only',
      'leader.replication.throttled.replicas',
    ],
    [
      'crossed compaction times',
      { 'min.compaction.lag.ms': '100', 'max.compaction.lag.ms': '50' },
      'compaction-lag-crossed',
      'min.compaction.lag.ms',
    ],
    [
      'messages larger than a segment',
      { 'max.message.bytes': '1048577', 'segment.bytes': '1048576' },
      'message-above-segment',
      'segment.bytes',
    ],
  ];

  it.each(cases)('refuses %s', (_, entries, code, key) => {
    expect(violationsFor({ config: entries })).toMatchObject([
      { code, field: `input.config.${key}` },
    ]);
  });

  it('refuses to compact a topic with tiered storage', () => {
    const entries = {
      'remote.storage.enable': 'true',
      'cleanup.policy': 'compact',
    };
    expect(violationsFor({ config: entries, key: KEY })).toMatchObject([
      { code: 'tiered-and-compacted' },
    ]);
  });

  it('finds the key that was meant', () => {
    expect(violationsFor({ config: { retentionMs: '1' } })).toMatchObject([
      { code: 'config-unknown', detail: "Did you mean 'retention.ms'?" },
    ]);
  });

  it('warns of segments that make many files', () => {
    expect(
      warningsFor({
        config: { 'segment.ms': '120000', 'segment.bytes': '2097152' },
      }),
    ).toMatchObject([
      { code: 'broker-load-raised', field: 'input.config.segment.bytes' },
      { code: 'broker-load-raised', field: 'input.config.segment.ms' },
    ]);
  });
});
