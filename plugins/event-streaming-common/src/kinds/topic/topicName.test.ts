// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { PRODUCT_POLICY } from '../../policy/productPolicy';
import { matchesGlob } from './matchesGlob';
import { suggestTopicName } from './suggestTopicName';
import {
  checkTopicName,
  followsPattern,
  internalTopicReason,
  isInternalTopic,
  isLegalTopicName,
  nameKey,
  reservedGlobOf,
  versionOf,
} from './topicName';

const { naming } = PRODUCT_POLICY;

function codesFor(name: string): string[] {
  return checkTopicName(name, naming).map(({ code }) => code);
}

describe('checkTopicName', () => {
  it.each([
    'billing.usage.events',
    'billing.usage.tenant.metered',
    'billing.usage.events.v2',
    'billing.usage.events.v2.dlq',
    'billing.usage.events.retry',
  ])('has nothing against %s', name => {
    expect(codesFor(name)).toEqual([]);
  });

  it.each([
    ['orders', ['pattern']],
    ['Orders_created', ['pattern']],
    ['billing.usage_events.a', ['pattern']],
    ['a.b.c.d.e.f', ['pattern']],
    ['billing.usage.1st', ['pattern']],
    ['', ['illegal']],
    ['..', ['illegal']],
    ['a b', ['illegal']],
    ['é', ['illegal']],
    ['a'.repeat(250), ['illegal']],
    ['a'.repeat(249), ['pattern', 'long']],
    ['__anything', ['reserved']],
    ['app-store-changelog', ['reserved']],
    ['app-by-key-repartition', ['reserved']],
    ['debezium-connect-status', ['reserved']],
  ])('finds in %s: %j', (name, codes) => {
    expect(codesFor(name)).toEqual(codes);
  });

  it('wants the whole name to match a pattern without anchors', () => {
    expect(followsPattern('abc', { pattern: 'b|abc' })).toBe(true);
    expect(followsPattern('xabc', { pattern: 'b|abc' })).toBe(false);
  });
});

describe('matchesGlob', () => {
  it('means the same as a regular expression', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ab.]{0,8}$/),
        fc.stringMatching(/^[ab.*]{0,6}$/),
        (name, glob) => {
          const pattern = glob.replace(/\./g, '\\.').replace(/\*/g, '.*');
          expect(matchesGlob(name, glob)).toBe(
            new RegExp(`^${pattern}$`).test(name),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('nameKey', () => {
  it('is equal for what differs by case or by dot and underscore', () => {
    expect(nameKey('Billing_usage.Events')).toBe('billing.usage.events');
    expect(nameKey('billing-usage')).not.toBe(nameKey('billing.usage'));
  });
});

describe('suggestTopicName', () => {
  it.each([
    ['Orders_created', ['billing.'], 'billing.orders.created'],
    ['Orders_created', [], 'domain.orders.created'],
    ['billing.OrderPlaced.events', ['billing.'], 'billing.order-placed.events'],
    ['Billing_usage_events', ['billing.'], 'billing.usage.events'],
    ['billing.a.b.c.d.e', ['billing.'], 'billing.a.b.c-d-e'],
    ['billing.usage.events', ['billing.'], 'billing.usage.events'],
    ['usage-metered', ['billing.'], 'billing.usage.metered'],
    ['created', ['billing.'], 'billing.entity.created'],
    ['billing.usage.events_v2', ['billing.'], 'billing.usage.events.v2'],
  ])('turns %s under %j into %s', (name, prefixes, expected) => {
    expect(suggestTopicName(name, naming, prefixes)).toBe(expected);
  });

  it('has none where the pattern cannot be met', () => {
    const strict = { ...naming, pattern: '[A-Z]+' };
    expect(suggestTopicName('orders', strict)).toBeUndefined();
  });

  it('always meets the rules that made it necessary', () => {
    const names = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.stringMatching(/^[a-zA-Z0-9._-]{1,249}$/),
      fc.stringMatching(/^[A-Z][a-z]{1,8}(_[a-zA-Z]{1,8}){0,4}$/),
    );
    const prefixes = fc.subarray(['billing.', 'sales.eu.']);
    fc.assert(
      fc.property(names, prefixes, (name, own) => {
        const suggestion = suggestTopicName(name, naming, own);
        fc.pre(suggestion !== undefined);
        expect(isLegalTopicName(suggestion)).toBe(true);
        expect(followsPattern(suggestion, naming)).toBe(true);
        expect(reservedGlobOf(suggestion, naming)).toBeUndefined();
        expect(suggestTopicName(suggestion, naming, own)).toBe(suggestion);
        expect(
          own.length === 0 || own.some(prefix => suggestion.startsWith(prefix)),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds one for every name of a few words', () => {
    const names = fc.stringMatching(
      /^[A-Z][a-z]{1,8}([_.-][a-zA-Z]{1,8}){1,5}$/,
    );
    fc.assert(
      fc.property(names, name => {
        expect(suggestTopicName(name, naming, ['billing.'])).toMatch(
          /^billing\./,
        );
      }),
    );
  });
});

describe('internalTopicReason', () => {
  it.each([
    ['__consumer_offsets', 'Kafka keeps the offsets of consumer groups here'],
    ['__strimzi_store_topic', 'The Strimzi operator keeps its state here'],
    ['__other', 'Two underscores mark a topic of the system'],
    ['connect-offsets', 'Kafka Connect keeps its state here'],
    ['dev-connect-configs', 'Kafka Connect keeps its state here'],
    ['connect-dev-status', 'Kafka Connect keeps its state here'],
    [
      'app-counts-changelog',
      'A Kafka Streams application keeps the state of a store here',
    ],
  ])('says of %s: %s', (name, reason) => {
    expect(internalTopicReason(name)).toBe(reason);
    expect(isInternalTopic(name)).toBe(true);
  });

  it.each([
    'billing.usage.events',
    '_private',
    'connect.usage.status',
    'changelog',
  ])('takes %s for a topic with data', name => {
    expect(isInternalTopic(name)).toBe(false);
  });
});

describe('versionOf', () => {
  it.each([
    ['orders.placed.v2', 2],
    ['orders.placed.v12.dlq', 12],
    ['orders.placed', undefined],
    ['orders.v0', undefined],
    ['orders.v2.placed', undefined],
  ])('of %s is %s', (name, version) => {
    expect(versionOf(name)).toBe(version);
  });
});
