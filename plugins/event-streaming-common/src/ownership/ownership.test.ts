// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { PrefixRule } from '../policy/types';
import { isSameRef, titleOfOwner } from './ownerRefs';
import { prefixRuleOf } from './prefixRuleOf';
import { isUnowned, resolveOwner } from './resolveOwner';
import { matchesTopicRef, parseTopicRefs } from './topicRefs';

const BILLING = 'group:default/billing';
const PLATFORM = 'group:default/platform';

const rules: fc.Arbitrary<PrefixRule> = fc.record({
  prefix: fc.stringMatching(/^[ab.]{1,4}$/),
  owner: fc.constantFrom('group:default/a', 'group:default/b'),
});
const names = fc.stringMatching(/^[ab.]{1,8}$/);

describe('parseTopicRefs', () => {
  it.each([
    [undefined, []],
    ['', []],
    [' , ,', []],
    ['billing.usage.events', [{ topic: 'billing.usage.events' }]],
    [
      'prod:billing.usage.events, config.change.events,\n dev : a',
      [
        { cluster: 'prod', topic: 'billing.usage.events' },
        { topic: 'config.change.events' },
        { cluster: 'dev', topic: 'a' },
      ],
    ],
    ['a,a,prod:a', [{ topic: 'a' }, { cluster: 'prod', topic: 'a' }]],
    [':a, prod:', [{ topic: 'a' }]],
  ])('reads %j', (annotation, refs) => {
    expect(parseTopicRefs(annotation)).toEqual(refs);
  });

  it('reads back what it is written from', () => {
    const ref = fc.record(
      { cluster: fc.stringMatching(/^[a-z]{1,3}$/), topic: names },
      { requiredKeys: ['topic'] },
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(ref, {
          selector: r => JSON.stringify([r.cluster, r.topic]),
        }),
        refs => {
          const text = refs
            .map(({ cluster, topic }) =>
              cluster ? `${cluster}:${topic}` : topic,
            )
            .join(', ');
          expect(parseTopicRefs(text)).toEqual(refs);
        },
      ),
    );
  });
});

describe('matchesTopicRef', () => {
  const topic = { cluster: 'prod', topic: 'orders' };

  it('matches on every cluster, or on the named one', () => {
    expect(matchesTopicRef({ topic: 'orders' }, topic)).toBe(true);
    expect(matchesTopicRef({ cluster: 'prod', topic: 'orders' }, topic)).toBe(
      true,
    );
    expect(matchesTopicRef({ cluster: 'dev', topic: 'orders' }, topic)).toBe(
      false,
    );
    expect(matchesTopicRef({ topic: 'Orders' }, topic)).toBe(false);
  });
});

describe('prefixRuleOf', () => {
  it('takes the longest prefix, whatever the order of the rules', () => {
    fc.assert(
      fc.property(names, fc.array(rules), (name, list) => {
        const found = prefixRuleOf(name, list);
        const fitting = list.filter(rule => name.startsWith(rule.prefix));
        const longest = Math.max(0, ...fitting.map(rule => rule.prefix.length));
        expect(found?.prefix.length ?? 0).toBe(longest);
        expect(prefixRuleOf(name, [...list].reverse())).toEqual(found);
      }),
    );
  });

  it('finds nothing where nobody claims the name', () => {
    const prefixes = [{ prefix: 'billing.', owner: BILLING }];
    expect(prefixRuleOf('billings.a', prefixes)).toBeUndefined();
  });
});

describe('resolveOwner', () => {
  const claims = {
    assigned: 'group:default/assigned',
    annotated: 'group:default/annotated',
    prefixes: [{ prefix: 'billing.', owner: BILLING }],
    fallback: PLATFORM,
  };

  it('prefers assignment, then annotation, then prefix, then the fallback', () => {
    const { annotated, prefixes, fallback } = claims;
    const name = 'billing.usage.events';
    expect(resolveOwner(claims, name)).toEqual({
      owner: 'group:default/assigned',
      source: 'assignment',
    });
    expect(resolveOwner({ annotated, prefixes, fallback }, name)).toEqual({
      owner: 'group:default/annotated',
      source: 'annotation',
    });
    expect(resolveOwner({ prefixes, fallback }, name)).toEqual({
      owner: BILLING,
      source: 'prefix',
    });
    expect(resolveOwner({ prefixes, fallback }, 'orders')).toEqual({
      owner: PLATFORM,
      source: 'fallback',
    });
  });

  it('always names an owner, and calls only the fallback unowned', () => {
    const maybe = fc.option(fc.constant(BILLING), { nil: undefined });
    fc.assert(
      fc.property(
        maybe,
        maybe,
        fc.array(rules),
        names,
        (assigned, annotated, prefixes, name) => {
          const owner = resolveOwner(
            { assigned, annotated, prefixes, fallback: PLATFORM },
            name,
          );
          expect(owner.owner).toMatch(/^group:/);
          expect(isUnowned(owner)).toBe(
            !assigned && !annotated && !prefixRuleOf(name, prefixes),
          );
        },
      ),
    );
  });
});

describe('owner refs', () => {
  it('are the same in any case and have a short title', () => {
    expect(isSameRef('Group:default/Billing', BILLING)).toBe(true);
    expect(isSameRef(PLATFORM, BILLING)).toBe(false);
    expect(titleOfOwner(BILLING)).toBe('billing');
    expect(titleOfOwner('user:default/bea')).toBe('bea');
    expect(titleOfOwner('group:emea/billing')).toBe('group:emea/billing');
  });
});
