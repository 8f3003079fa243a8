// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { planTopicUpdate } from './planTopicUpdate';
import { topicState } from './__testUtils__/topicState';

const target = { cluster: 'prod', topic: 'billing.usage.events' };
const DAY = 86_400_000;

const values = {
  'retention.ms': fc.integer({ min: 0, max: 90 * DAY }).map(String),
  'retention.bytes': fc.integer({ min: 1024, max: 1e9 }).map(String),
  'cleanup.policy': fc.constantFrom('delete', 'compact', 'compact,delete'),
  'min.insync.replicas': fc.constantFrom('1', '2'),
  'segment.ms': fc.constantFrom('600000', '3600000'),
};
const overrides = fc.record(values, { requiredKeys: [] });
/** Overrides that a team may ask for, and null to take one back. */
const changes = fc.tuple(overrides, fc.subarray(Object.keys(values))).map(
  ([set, taken]): Record<string, string | null> => ({
    ...set,
    ...Object.fromEntries(taken.map(key => [key, null])),
  }),
);

function plan(
  have: Record<string, string>,
  config: Record<string, string | null>,
  figures = {},
) {
  const state = topicState(have);
  return planTopicUpdate({ target, state, input: { config }, figures });
}

describe('planTopicUpdate', () => {
  it('has the changed keys alone in its step, as they are and as they shall be', () => {
    const { steps, effects } = plan(
      { 'retention.ms': '604800000' },
      { 'retention.ms': '1209600000', 'segment.ms': null },
    );

    expect(steps).toMatchObject([
      {
        operation: 'topic.configure',
        title:
          "Change 'Keep messages for' (retention.ms) of 'billing.usage.events'",
        before: { topicId: 'some-id', config: { 'retention.ms': '604800000' } },
        after: { config: { 'retention.ms': '1209600000' } },
        risk: 'low',
      },
    ]);
    expect(effects).toMatchObject([
      {
        code: 'retention-extended',
        severity: 'info',
        message: 'Keep messages for: 14 days instead of 7 days',
      },
    ]);
  });

  it('says what a shorter retention loses and who has not read it', () => {
    const { effects } = plan(
      { 'retention.ms': String(30 * DAY) },
      { 'retention.ms': String(DAY) },
      {
        expiring: {
          records: 1200,
          bytes: 5 * 1_048_576,
          groupsBehind: [{ group: 'invoicing', records: 40 }],
        },
      },
    );

    expect(effects).toMatchObject([
      {
        code: 'retention-shortened',
        severity: 'irreversible',
        message:
          'Keep messages for: 1 day instead of 30 days. 1,200 messages (about 5 MiB) are older and go within minutes, for ever. Not read yet by invoicing (40)',
        params: { recordsLost: 1200, bytesLost: 5 * 1_048_576 },
      },
    ]);
  });

  it('speaks of one message as of one', () => {
    const messageOf = (...question: Parameters<typeof plan>) =>
      plan(...question).effects[0].message;
    expect(
      messageOf(
        { 'retention.ms': String(30 * DAY) },
        { 'retention.ms': String(DAY) },
        { expiring: { records: 1, groupsBehind: [] } },
      ),
    ).toMatch(/1 message is older and goes within minutes, for ever$/);
    expect(
      messageOf(
        {},
        { 'cleanup.policy': 'compact' },
        { keySample: { records: 9, unkeyed: 1 } },
      ),
    ).toMatch(/a sample, 1 has no key and would be dropped$/);
  });

  it('calls the records that compaction drops a sample', () => {
    const { effects, steps } = plan(
      {},
      { 'cleanup.policy': 'compact' },
      { keySample: { records: 100, unkeyed: 7 } },
    );

    expect(steps[0].risk).toBe('high');
    expect(effects[0].message).toContain(
      'of the newest 100 messages, a sample, 7 have no key and would be dropped',
    );
  });

  it.each([
    ['min.insync.replicas', '2', 'min-isr-changed', /ELR/],
    ['max.message.bytes', '2097152', 'max-message-size-raised', /Consumers/],
    ['max.message.bytes', '1000', 'max-message-size-lowered', /Producers/],
    [
      'unclean.leader.election.enable',
      'true',
      'unclean-election-enabled',
      /outdated/,
    ],
    [
      'message.timestamp.type',
      'LogAppendTime',
      'timestamp-type-changed',
      /Retention/,
    ],
    ['retention.bytes', '1048576', 'size-limit-lowered', /oldest/],
    ['compression.type', 'zstd', 'config-changed', /zstd/],
  ])('tells %s = %s as %s', (key, value, code, words) => {
    expect(plan({}, { [key]: value }).effects).toMatchObject([
      { code, message: expect.stringMatching(words) },
    ]);
  });

  it.each([
    ['message.timestamp.before.max.ms', '0', 'timestamps-narrowed', 'medium'],
    ['message.timestamp.after.max.ms', '0', 'timestamps-narrowed', 'medium'],
    ['segment.ms', '1', 'broker-load-raised', 'medium'],
    ['segment.bytes', '1048576', 'broker-load-raised', 'medium'],
    ['segment.index.bytes', '4', 'broker-load-raised', 'medium'],
    ['index.interval.bytes', '0', 'broker-load-raised', 'medium'],
    ['flush.messages', '1', 'broker-load-raised', 'medium'],
    ['flush.ms', '0', 'broker-load-raised', 'medium'],
    ['segment.ms', '86400000', 'config-changed', 'low'],
    ['delete.retention.ms', '0', 'config-changed', 'low'],
  ])('tells what %s = %s breaks: %s, %s', (key, value, code, risk) => {
    const { effects, steps } = plan({}, { [key]: value });
    expect(effects).toMatchObject([
      { code, severity: risk === 'low' ? 'info' : 'care' },
    ]);
    expect(steps).toMatchObject([{ risk }]);
  });

  it.each([
    ['delete.retention.ms', '7200000', 'deletion-markers-shortened'],
    ['max.compaction.lag.ms', '1', 'broker-load-raised'],
    ['min.cleanable.dirty.ratio', '0', 'broker-load-raised'],
  ])('tells what %s = %s does to a compacted topic: %s', (key, value, code) => {
    const compacted = { 'cleanup.policy': 'compact' };
    expect(plan(compacted, { [key]: value }).effects).toMatchObject([{ code }]);
    expect(
      plan({}, { ...compacted, [key]: value }).effects.map(told => told.code),
    ).toContain(code);
  });

  it('calls harmless what goes back to a sound value', () => {
    const { effects } = plan({ 'segment.ms': '1' }, { 'segment.ms': null });
    expect(effects).toMatchObject([{ code: 'config-changed' }]);
  });

  it('calls it irreversible to switch tiered storage off', () => {
    const { effects, steps } = plan(
      { 'remote.storage.enable': 'true' },
      { 'remote.storage.enable': 'false' },
    );
    expect(effects).toMatchObject([
      { code: 'remote-data-deleted', severity: 'irreversible' },
    ]);
    expect(steps).toMatchObject([{ risk: 'high' }]);
  });

  it('calls irreversible only what loses something, as far as is known', () => {
    const severityOf = (...question: Parameters<typeof plan>) =>
      plan(...question).effects[0].severity;
    const shorter = { 'retention.ms': String(DAY) };
    const smaller = { 'retention.bytes': '1048576' };
    const compacted = { 'cleanup.policy': 'compact' };
    const nothing = {
      expiring: { records: 0, groupsBehind: [] },
      aboveSize: { bytes: 0 },
      keySample: { records: 0, unkeyed: 0 },
    };
    for (const change of [shorter, smaller, compacted]) {
      expect(severityOf({}, change, nothing)).toBe('care');
      expect(severityOf({}, change)).toBe('irreversible');
    }
    expect(severityOf(compacted, { 'cleanup.policy': 'delete' }, nothing)).toBe(
      'care',
    );
    expect(severityOf(compacted, { 'cleanup.policy': 'delete' })).toBe(
      'irreversible',
    );
    const both = { 'cleanup.policy': 'compact,delete' };
    expect(severityOf(both, { 'cleanup.policy': 'delete' })).toBe('care');
  });

  it('changes notes in a step of their own', () => {
    const { steps, effects } = planTopicUpdate({
      target,
      state: topicState({}, { notes: { description: 'Old', tags: ['a'] } }),
      input: { description: 'New', tags: ['a'], purpose: 'audit' },
    });

    expect(steps).toMatchObject([
      {
        operation: 'topic.change-notes',
        before: { description: 'Old', purpose: null },
        after: { description: 'New', purpose: 'audit' },
      },
    ]);
    expect(effects).toMatchObject([{ code: 'description-changed' }]);
  });

  it('tells what another key breaks, and what a first one promises', () => {
    const withKey = (key: string[] | undefined, to: string[]) =>
      planTopicUpdate({
        target,
        state: topicState({}, { notes: { key: key && { fields: key } } }),
        input: { key: { fields: to } },
      });

    expect(withKey(undefined, ['tenant_id'])).toMatchObject({
      steps: [{ risk: 'low' }],
      effects: [
        { code: 'description-changed' },
        {
          code: 'key-declared',
          message: expect.stringContaining('in order per tenant_id from'),
        },
      ],
    });
    expect(withKey(['tenant_id'], ['user_id', 'day'])).toMatchObject({
      steps: [{ risk: 'medium', before: { key: { fields: ['tenant_id'] } } }],
      effects: [
        { code: 'description-changed' },
        {
          code: 'key-changed',
          severity: 'care',
          message: expect.stringContaining(
            'in order per user_id:day instead of in order per tenant_id. Producers',
          ),
        },
      ],
    });
    expect(withKey(['tenant_id'], []).effects[1]).toMatchObject({
      code: 'key-changed',
      message: expect.stringContaining('are in no order instead of'),
    });
    expect(withKey(['tenant_id'], ['tenant_id']).steps).toEqual([]);
  });

  it('changes nothing where all is as wanted', () => {
    fc.assert(
      fc.property(overrides, have => {
        expect(plan(have, have)).toEqual({ steps: [], effects: [] });
      }),
    );
  });

  it('never has a key in its step that was not asked for or stays as it is', () => {
    fc.assert(
      fc.property(overrides, changes, (have, want) => {
        const { steps } = plan(have, want);
        const config = (side: unknown) =>
          Object.entries(
            (side as { config?: object } | undefined)?.config ?? {},
          );
        const before = config(steps[0]?.before);
        const after = config(steps[0]?.after);
        expect(before.map(([key]) => key)).toEqual(after.map(([key]) => key));
        before.forEach(([key, value], at) => {
          expect(value).toBe(have[key as keyof typeof have] ?? null);
          expect(after[at][1]).toBe(want[key]);
          expect(value).not.toBe(after[at][1]);
        });
      }),
    );
  });

  it('gives the same steps whatever the figures are, for they move', () => {
    fc.assert(
      fc.property(overrides, changes, fc.nat(), (have, want, records) => {
        const figures = {
          expiring: { records, groupsBehind: [] },
          keySample: { records, unkeyed: records },
        };
        expect(plan(have, want, figures).steps).toEqual(plan(have, want).steps);
      }),
    );
  });
});
