// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { violationsFor, warningsFor } from '../__testUtils__/askForTopic';

const COMPACTED = {
  key: { fields: ['tenant_id'] },
  config: { 'cleanup.policy': 'compact' },
};

describe('the policy on values that Kafka takes and that break something', () => {
  it.each([
    ['message.timestamp.before.max.ms', '0'],
    ['message.timestamp.after.max.ms', '0'],
    ['segment.ms', '1'],
    ['segment.index.bytes', '4'],
  ])('refuses %s = %s with a value that works', (key, value) => {
    const asked = { config: { [key]: value } };
    expect(violationsFor(asked)).toMatchObject([
      {
        code: 'config-unsound',
        field: `input.config.${key}`,
        fix: { field: `input.config.${key}` },
      },
    ]);
    const [{ fix }] = violationsFor(asked);
    const fixed = { config: { [key]: String(fix?.value) } };
    expect([...violationsFor(fixed), ...warningsFor(fixed)]).toEqual([]);
  });

  it.each([
    ['message.timestamp.before.max.ms', '1800000', 'timestamps-narrowed'],
    ['message.timestamp.after.max.ms', '60000', 'timestamps-narrowed'],
    ['segment.ms', '300000', 'broker-load-raised'],
    ['segment.bytes', '1048588', 'broker-load-raised'],
    ['segment.index.bytes', '100000', 'broker-load-raised'],
    ['index.interval.bytes', '0', 'broker-load-raised'],
    ['flush.messages', '1', 'broker-load-raised'],
    ['flush.ms', '0', 'broker-load-raised'],
  ])('warns of %s = %s', (key, value, code) => {
    expect(warningsFor({ config: { [key]: value } })).toMatchObject([
      { code, field: `input.config.${key}` },
    ]);
  });

  it.each([
    ['max.compaction.lag.ms', '1', 'config-unsound'],
    ['delete.retention.ms', '0', 'deletion-markers-shortened'],
    ['min.cleanable.dirty.ratio', '0', 'broker-load-raised'],
  ])('minds %s = %s where the topic is compacted alone', (key, value, code) => {
    const asked = (config: Record<string, string>) =>
      [{ ...COMPACTED, config: { ...config, [key]: value } }].flatMap(
        question => [...violationsFor(question), ...warningsFor(question)],
      );
    expect(asked(COMPACTED.config)).toMatchObject([{ code }]);
    expect(asked({})).toEqual([]);
  });

  it('lets brokers that write the time themselves ignore bounds of it', () => {
    const asked = {
      'message.timestamp.type': 'LogAppendTime',
      'message.timestamp.before.max.ms': '0',
    };
    expect(violationsFor({ config: asked })).toEqual([]);
  });
});
