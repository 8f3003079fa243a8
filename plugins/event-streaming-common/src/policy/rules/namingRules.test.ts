// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BILLING,
  SECURITY,
  findingsFor,
  violationsFor,
  warningsFor,
} from '../__testUtils__/askForTopic';

const platform = {
  ownershipRefs: ['user:default/pat', 'group:default/platform'],
  isPlatform: true,
};

describe('the policy on names', () => {
  it('passes a name that follows pattern and prefix, and says so', () => {
    const findings = findingsFor({ topic: 'billing.refund.issued' });
    expect(findings).toContainEqual({
      code: 'name',
      outcome: 'ok',
      field: 'target.topic',
      message: 'Name follows the pattern domain.entity.action',
    });
    expect(findings).toContainEqual({
      code: 'prefix',
      outcome: 'ok',
      field: 'target.topic',
      message: "Prefix 'billing.' is yours",
    });
  });

  it('refuses another pattern and offers a name under the own prefix', () => {
    const [finding] = violationsFor({ topic: 'Orders_created' });
    expect(finding).toMatchObject({
      code: 'name-pattern',
      field: 'target.topic',
      message:
        "'Orders_created' does not follow the pattern domain.entity.action",
      fix: { field: 'target.topic', value: 'billing.orders.created' },
    });
  });

  it.each([
    ['__consumer_offsets', '__*'],
    ['billing.usage.store-changelog', '*-changelog'],
    ['_schemas', '_schemas'],
    ['mm2-offset-syncs', 'mm2-*'],
  ])('refuses the reserved name %s', topic => {
    expect(violationsFor({ topic })).toContainEqual(
      expect.objectContaining({ code: 'name-reserved', field: 'target.topic' }),
    );
  });

  it.each([
    ['a foreign prefix', 'security.audit.events', 'foreign-prefix'],
    ['a name without prefix', 'orders.audit.events', 'unclaimed-prefix'],
  ])('does not tell what is there under %s', (_, topic, code) => {
    const facts = { exists: true, similarNames: [topic.toUpperCase()] };
    const there = findingsFor({ topic, facts });
    expect(there).toContainEqual(expect.objectContaining({ code }));
    expect(there).toEqual(findingsFor({ topic }));
    expect(violationsFor({ topic, facts, requester: platform })).toContainEqual(
      expect.objectContaining({ code: 'topic-exists' }),
    );
  });

  it('warns of a long name and refuses one that Kafka does not take', () => {
    const long = `billing.usage.${'x'.repeat(120)}`;
    expect(violationsFor({ topic: long })).toEqual([]);
    expect(warningsFor({ topic: long })).toMatchObject([
      { code: 'name-long', field: 'target.topic' },
    ]);
    expect(
      violationsFor({ topic: `billing.usage.${'x'.repeat(250)}` })[0],
    ).toMatchObject({ code: 'name-illegal' });
  });

  it('refuses a name that is taken', () => {
    expect(violationsFor({ facts: { exists: true } })).toMatchObject([
      {
        code: 'topic-exists',
        field: 'target.topic',
        message: "'billing.usage.events' exists on prod already",
      },
    ]);
  });

  it.each([
    ['billing.usage_events', 'name-collision'],
    ['Billing.usage.events', 'name-case-twin'],
    ['Billing_usage.events', 'name-collision'],
  ])('refuses a name that could be taken for %s', (twin, code) => {
    expect(violationsFor({ facts: { similarNames: [twin] } })).toMatchObject([
      { code, field: 'target.topic', message: expect.stringContaining(twin) },
    ]);
  });

  it('leaves out names that are only near', () => {
    expect(
      violationsFor({ facts: { similarNames: ['billing.usage-events'] } }),
    ).toEqual([]);
  });
});

describe('the policy on prefixes and owners', () => {
  it('refuses the prefix of another team', () => {
    expect(violationsFor({ topic: 'security.audit.events' })).toContainEqual(
      expect.objectContaining({
        code: 'foreign-prefix',
        field: 'target.topic',
        message: "Prefix 'security.' belongs to security",
      }),
    );
  });

  it('lets the longest prefix decide', () => {
    const prefixes = [
      { prefix: 'billing.', owner: BILLING },
      { prefix: 'billing.secret.', owner: SECURITY },
    ];
    expect(
      violationsFor({ topic: 'billing.secret.events', prefixes }),
    ).toContainEqual(expect.objectContaining({ code: 'foreign-prefix' }));
  });

  it('leaves names without a prefix to the platform', () => {
    const topic = 'nobody.owns.this';
    expect(violationsFor({ topic })).toMatchObject([
      { code: 'unclaimed-prefix', detail: "Your groups have 'billing.'" },
    ]);
    expect(violationsFor({ topic, requester: platform })).toEqual([]);
  });

  it('lets the platform act for others and marks it', () => {
    const asked = { requester: platform };
    expect(violationsFor(asked)).toEqual([]);
    expect(warningsFor(asked)).toMatchObject([
      { code: 'platform-intervention', field: 'target.topic' },
    ]);
  });

  it('refuses an owner that the requester does not belong to', () => {
    expect(violationsFor({ owner: SECURITY })).toMatchObject([
      {
        code: 'foreign-owner',
        field: 'input.owner',
        message: 'You are not a member of security',
      },
    ]);
  });

  it('refuses an own group that does not have the prefix', () => {
    const requester = {
      ownershipRefs: [BILLING, 'group:default/sales'],
      isPlatform: false,
    };
    expect(
      violationsFor({ owner: 'group:default/sales', requester }),
    ).toMatchObject([
      {
        code: 'owner-not-of-prefix',
        field: 'input.owner',
        fix: { field: 'input.owner', value: BILLING },
      },
    ]);
  });

  it('offers no owner whom the requester could not name', () => {
    const found = violationsFor({ topic: 'security.audit.events' });

    expect(found.map(({ code }) => code)).toEqual([
      'foreign-prefix',
      'owner-not-of-prefix',
    ]);
    expect(found.map(({ fix }) => fix)).toEqual([undefined, undefined]);
  });

  it('does not mind capitals in refs', () => {
    expect(violationsFor({ owner: 'group:default/Billing' })).toEqual([]);
  });

  it('refuses every request on a read-only cluster', () => {
    expect(violationsFor({ facts: { readOnly: true } })).toMatchObject([
      { code: 'cluster-read-only', field: 'target.cluster' },
    ]);
  });
});
