// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { schemaSetTopicsInputSchema, TopicLink } from '../schemaInputs';
import { areRelatedSchemas, SchemaIdentity } from './areRelatedSchemas';
import { topicLinkKey, topicLinkOfKey } from './topicLinkKey';

const link: fc.Arbitrary<TopicLink> = fc.record({
  cluster: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  topic: fc.stringMatching(/^[a-zA-Z0-9._-]{1,12}$/),
  part: fc.constantFrom('key', 'value'),
});

describe('topicLinkKey', () => {
  it('is read back as the link that it was made of', () => {
    fc.assert(
      fc.property(link, one => {
        expect(topicLinkOfKey(topicLinkKey(one))).toEqual(one);
      }),
    );
  });

  it.each([
    '',
    'dev',
    'dev/a',
    'dev/a/both',
    '/a/key',
    'dev//key',
    'd/a/key/x',
  ])('is not %j', text => {
    expect(topicLinkOfKey(text)).toBeUndefined();
  });
});

describe('the input of links', () => {
  const one = { cluster: 'dev', topic: 'a', part: 'value' };

  it('takes one topic for both parts, and none at all', () => {
    const topics = [one, { ...one, part: 'key' }];
    expect(schemaSetTopicsInputSchema.safeParse({ topics }).success).toBe(true);
    const none = { topics: [] };
    expect(schemaSetTopicsInputSchema.safeParse(none).success).toBe(true);
  });

  it('names what is there twice', () => {
    const topics = [one, { ...one, topic: 'b' }, one];
    const parsed = schemaSetTopicsInputSchema.safeParse({ topics });
    expect(parsed.error?.issues).toMatchObject([
      { path: ['topics', 2], message: 'is listed twice' },
    ]);
  });

  it('takes fifty and no more', () => {
    const some = (count: number) => ({
      topics: Array.from({ length: count }, (_, index) => ({
        ...one,
        topic: `t${index}`,
      })),
    });
    const parse = (count: number) =>
      schemaSetTopicsInputSchema.safeParse(some(count)).success;
    expect([parse(50), parse(51)]).toEqual([true, false]);
  });
});

describe('areRelatedSchemas', () => {
  const schema = (
    artifact: string,
    more: Partial<SchemaIdentity> = {},
  ): SchemaIdentity => ({
    registry: 'registry',
    group: 'default',
    artifact,
    references: [],
    ...more,
  });

  it.each<[string, SchemaIdentity, SchemaIdentity, boolean]>([
    ['an artifact and itself', schema('a'), schema('a'), true],
    [
      'versions of one record',
      schema('a', { recordName: 'acme.Order' }),
      schema('b', { recordName: 'acme.Order', registry: 'other' }),
      true,
    ],
    [
      'one that the other is made of',
      schema('a', { references: [{ group: 'default', artifact: 'b' }] }),
      schema('b', { recordName: 'acme.Money' }),
      true,
    ],
    [
      'a reference to the same name elsewhere',
      schema('a', { references: [{ group: 'default', artifact: 'b' }] }),
      schema('b', { registry: 'other' }),
      false,
    ],
    [
      'records of one namespace',
      schema('a', { recordName: 'acme.Order' }),
      schema('b', { recordName: 'acme.Refund' }),
      false,
    ],
    ['two without a record’s name', schema('a'), schema('b'), false],
  ])('says of %s the same from both sides', (_, one, other, expected) => {
    expect(areRelatedSchemas(one, other)).toBe(expected);
    expect(areRelatedSchemas(other, one)).toBe(expected);
  });
});
