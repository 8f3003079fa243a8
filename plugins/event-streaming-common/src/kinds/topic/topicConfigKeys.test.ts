// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describeConfigValue } from './describeConfigValue';
import { formatBytes } from './formatBytes';
import { formatDuration } from './formatDuration';
import { parseConfigValue } from './parseConfigValue';
import { TOPIC_CONFIG_KEYS, topicConfigKeyOf } from './topicConfigKeys';

const LONG_MAX = '9223372036854775807';

describe('TOPIC_CONFIG_KEYS', () => {
  it('has the 33 entries that a broker of Kafka 4.3 describes, each once', () => {
    const keys = TOPIC_CONFIG_KEYS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(33);
    expect(keys).toHaveLength(33);
  });

  it.each(TOPIC_CONFIG_KEYS)('takes its own default: $key', entry => {
    expect(parseConfigValue(entry.key, entry.default)).toMatchObject({
      ok: true,
      value: { text: entry.default },
    });
    expect(entry.title).toMatch(/^[A-Z]/);
    expect(entry.help).toMatch(/\.$/);
  });

  it('knows no key that Kafka does not have', () => {
    expect(topicConfigKeyOf('message.format.version')).toBeUndefined();
    expect(topicConfigKeyOf('toString')).toBeUndefined();
  });
});

// What a 4.3.1 broker answered when asked to validate a topic with the value.
describe('parseConfigValue', () => {
  it.each([
    ['segment.bytes', '1048576'],
    ['segment.bytes', '2147483647'],
    ['cleanup.policy', ''],
    ['cleanup.policy', 'compact,delete'],
    ['retention.ms', '-1'],
    ['retention.ms', '0'],
    ['retention.ms', LONG_MAX],
    ['max.message.bytes', '0'],
    ['min.insync.replicas', '5'],
    ['compression.type', 'uncompressed'],
    ['compression.gzip.level', '-1'],
    ['compression.gzip.level', '9'],
    ['compression.lz4.level', '17'],
    ['compression.zstd.level', '-131072'],
    ['compression.zstd.level', '22'],
    ['min.cleanable.dirty.ratio', '0.5'],
    ['segment.ms', '1'],
    ['segment.index.bytes', '4'],
    ['flush.messages', '1'],
    ['max.compaction.lag.ms', '1'],
    ['message.timestamp.type', 'LogAppendTime'],
    ['local.retention.ms', '-2'],
    ['leader.replication.throttled.replicas', '0:1,0:2'],
  ])('takes %s = %j as it is', (key, text) => {
    expect(parseConfigValue(key, text)).toMatchObject({
      ok: true,
      value: { text },
    });
  });

  it.each([
    ['segment.bytes', '1048575'],
    ['segment.bytes', '2147483648'],
    ['cleanup.policy', 'none'],
    ['cleanup.policy', 'Compact'],
    ['retention.ms', '-2'],
    ['retention.ms', '1e3'],
    ['retention.ms', '7 days'],
    ['retention.ms', ''],
    ['retention.ms', '9223372036854775808'],
    ['max.message.bytes', '-1'],
    ['max.message.bytes', '2147483648'],
    ['min.insync.replicas', '0'],
    ['compression.type', 'none'],
    ['compression.type', 'SNAPPY'],
    ['compression.gzip.level', '10'],
    ['compression.gzip.level', '0'],
    ['compression.lz4.level', '0'],
    ['compression.zstd.level', '23'],
    ['min.cleanable.dirty.ratio', '1.1'],
    ['min.cleanable.dirty.ratio', '-0.1'],
    ['segment.ms', '0'],
    ['segment.jitter.ms', '-1'],
    ['segment.index.bytes', '3'],
    ['flush.messages', '0'],
    ['flush.ms', '-1'],
    ['file.delete.delay.ms', '-1'],
    ['delete.retention.ms', '-1'],
    ['max.compaction.lag.ms', '0'],
    ['index.interval.bytes', '-1'],
    ['message.timestamp.type', 'createtime'],
    ['message.timestamp.after.max.ms', '-1'],
    ['unclean.leader.election.enable', 'yes'],
    ['local.retention.ms', '-3'],
    ['leader.replication.throttled.replicas', 'a'],
  ])('refuses %s = %j', (key, text) => {
    expect(parseConfigValue(key, text)).toMatchObject({
      ok: false,
      reason: 'illegal-value',
      message: expect.stringContaining(`'${key}'`),
    });
  });

  it('says what is wrong', () => {
    const messageOf = (key: string, text: string) => {
      const verdict = parseConfigValue(key, text);
      return verdict.ok ? undefined : verdict.message;
    };
    expect(messageOf('retention.ms', '7 days')).toBe(
      "'retention.ms' takes a whole number in milliseconds, not '7 days'",
    );
    expect(messageOf('segment.bytes', '5')).toBe(
      "'segment.bytes' must be at least 1048576, not 5",
    );
    expect(messageOf('compression.type', 'none')).toBe(
      "'compression.type' takes producer, uncompressed, gzip, snappy, lz4, zstd, not 'none'",
    );
    expect(messageOf('made.up', '1')).toBe(
      "Kafka has no topic setting 'made.up'",
    );
  });

  it('writes numbers as Kafka does, and takes no finer ratio than it can', () => {
    const textOf = (key: string, text: string) => {
      const verdict = parseConfigValue(key, text);
      return verdict.ok ? verdict.value.text : undefined;
    };
    expect(textOf('retention.ms', ' 007 ')).toBe('7');
    expect(textOf('min.cleanable.dirty.ratio', '1')).toBe('1.0');
    expect(textOf('min.cleanable.dirty.ratio', '.250')).toBe('0.25');
    expect(textOf('min.cleanable.dirty.ratio', '0.0001')).toBeUndefined();
    expect(textOf('cleanup.policy', 'delete, compact')).toBe('compact,delete');
  });

  it('gives the same text again for a text that it gave', () => {
    const key = fc.constantFrom(...TOPIC_CONFIG_KEYS.map(entry => entry.key));
    const text = fc.oneof(
      fc.bigInt({ min: -(2n ** 65n), max: 2n ** 65n }).map(String),
      fc.double({ min: 0, max: 1, noNaN: true }).map(String),
      fc.constantFrom('TRUE', 'delete,compact', ' 7 ', '007', '1', '0'),
      fc.string(),
    );
    fc.assert(
      fc.property(key, text, (name, raw) => {
        const verdict = parseConfigValue(name, raw);
        fc.pre(verdict.ok);
        expect(parseConfigValue(name, verdict.value.text)).toEqual(verdict);
      }),
    );
  });
});

describe('describeConfigValue', () => {
  it.each([
    ['retention.ms', '604800000', '7 days'],
    ['retention.ms', '-1', 'no limit'],
    ['retention.ms', '31536000000', '1 year'],
    ['retention.bytes', '1073741824', '1 GiB'],
    ['max.message.bytes', '1048588', '1 MiB'],
    ['flush.ms', LONG_MAX, 'left to the operating system'],
    [
      'cleanup.policy',
      'compact,delete',
      'compacting by key and deleting old messages',
    ],
    ['min.insync.replicas', '2', '2'],
    ['min.cleanable.dirty.ratio', '0.5', '50 %'],
    ['preallocate', 'false', 'no'],
    ['local.retention.ms', '-2', 'as long as messages are kept'],
    ['leader.replication.throttled.replicas', '', 'none'],
    ['leader.replication.throttled.replicas', '0:1', '0:1'],
    ['made.up', 'x', 'x'],
    ['retention.ms', 'toString', 'toString'],
  ])('says of %s = %j: %s', (key, raw, text) => {
    expect(describeConfigValue(key, raw)).toBe(text);
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 millisecond'],
    [90_000, '1 minute 30 seconds'],
    [3_600_000, '1 hour'],
    [86_400_000, '1 day'],
    [90 * 86_400_000, '90 days'],
    [730 * 86_400_000, '2 years'],
    [366 * 86_400_000, '366 days'],
    [86_461_001, 'about 1 day 1 minute'],
  ])('says %s ms: %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [1023, '1023 bytes'],
    [1536, '1.5 KiB'],
    [5_242_880, '5 MiB'],
    [1_979_120_929_997, '1.8 TiB'],
  ])('says %s bytes: %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
