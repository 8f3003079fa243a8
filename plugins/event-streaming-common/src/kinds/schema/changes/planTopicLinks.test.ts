// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { topicLinkKey } from '../links/topicLinkKey';
import { TopicLink } from '../schemaInputs';
import {
  changedTopicLinks,
  planTopicLinks,
  SchemaBearing,
  TopicLinkChange,
} from './planTopicLinks';
import { SCHEMA_STEPS } from './schemaStepNames';

const TARGET = { registry: 'registry', group: 'default', artifact: 'Order' };
const BEARING: SchemaBearing = {
  owner: 'group:default/billing',
  visibility: 'all',
};

const link: fc.Arbitrary<TopicLink> = fc.record({
  cluster: fc.constantFrom('dev', 'prod'),
  topic: fc.constantFrom('a', 'b', 'c'),
  part: fc.constantFrom('key', 'value'),
});
const links = fc.uniqueArray(link, { selector: topicLinkKey });

const plan = (changes: TopicLinkChange[], then: Partial<SchemaBearing> = {}) =>
  planTopicLinks({
    target: TARGET,
    changes,
    now: BEARING,
    then: { ...BEARING, ...then },
  });

describe('changedTopicLinks', () => {
  it('lead from one list to the other, and are none between equal ones', () => {
    fc.assert(
      fc.property(links, links, (before, after) => {
        const result = new Set(before.map(topicLinkKey));
        for (const { link: one, linked } of changedTopicLinks(before, after)) {
          expect(result.has(topicLinkKey(one))).toBe(!linked);
          if (linked) {
            result.add(topicLinkKey(one));
          } else {
            result.delete(topicLinkKey(one));
          }
        }
        expect(result).toEqual(new Set(after.map(topicLinkKey)));
        expect(changedTopicLinks(after, [...after].reverse())).toEqual([]);
      }),
    );
  });
});

describe('planTopicLinks', () => {
  it('has one step, with each change from what it is to what it becomes', () => {
    fc.assert(
      fc.property(links, links, (before, after) => {
        const changes = changedTopicLinks(before, after);
        const { steps, effects } = plan(changes);
        expect(steps).toHaveLength(changes.length ? 1 : 0);
        expect(effects).toHaveLength(changes.length);
        for (const { link: one, linked } of changes) {
          const key = topicLinkKey(one);
          expect(steps[0]).toMatchObject({
            operation: SCHEMA_STEPS.linkTopics,
            before: { topics: { [key]: !linked } },
            after: { topics: { [key]: linked } },
          });
        }
      }),
    );
  });

  const usage: TopicLink = { cluster: 'dev', topic: 'usage', part: 'value' };

  it('says which topic belongs to others, whether it comes or goes', () => {
    const otherOwner = 'group:default/orders';
    const { effects, steps } = plan([
      { link: usage, linked: true, otherOwner },
      { link: { ...usage, part: 'key' }, linked: false, otherOwner },
      { link: { ...usage, cluster: 'prod' }, linked: true },
    ]);
    expect(steps[0].title).toBe('Link it to 2 topics and take it off 1 topic');
    expect(effects.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'foreign-topic-linked care',
      'foreign-topic-unlinked care',
      'topic-linked info',
    ]);
    expect(effects[0].message).toBe(
      "'Order' is shown as the schema of the values of 'usage' on dev, which belongs to orders",
    );
  });

  it('says what follows for who has the schema and who sees it', () => {
    const changes = [{ link: usage, linked: true }];
    const then = {
      owner: 'group:default/orders',
      visibility: 'owned',
    } as const;
    expect(plan(changes, then).effects.slice(1)).toMatchObject([
      { code: 'schema-owner-follows', severity: 'care' },
      { code: 'schema-narrowed', severity: 'care' },
    ]);
  });
});
