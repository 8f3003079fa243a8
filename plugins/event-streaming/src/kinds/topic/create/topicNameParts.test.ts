// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import {
  isNameComplete,
  namePartLabels,
  splitRest,
  splitTopicName,
  topicNameOf,
} from './topicNameParts';

const EXAMPLE = 'domain.entity.action';

describe('the parts of a topic name', () => {
  it.each([
    ['billing.', ['entity', 'action']],
    ['', ['domain', 'entity', 'action']],
    ['billing.eu.', ['action']],
    ['billing.eu.north.', ['action']],
    ['billing-', ['domain', 'entity', 'action']],
  ])('behind the prefix %j are %j', (prefix, labels) => {
    expect(namePartLabels(prefix, EXAMPLE)).toEqual(labels);
  });

  it('make the name', () => {
    const form = { prefix: 'billing.', nameParts: ['refund', 'issued.v2'] };
    expect(topicNameOf(form)).toBe('billing.refund.issued.v2');
    expect(isNameComplete(form)).toBe(true);
    expect(isNameComplete({ nameParts: ['refund', ''] })).toBe(false);
  });

  it('are found again, with the longest prefix that fits', () => {
    const prefixes = ['billing.', 'billing.eu.', 'query.'];
    expect(
      splitTopicName('billing.eu.refund.issued', prefixes, EXAMPLE),
    ).toEqual({ prefix: 'billing.eu.', nameParts: ['refund.issued'] });
    expect(splitTopicName('orders.refund.issued', prefixes, EXAMPLE)).toEqual({
      prefix: '',
      nameParts: ['orders', 'refund', 'issued'],
    });
  });

  it('are as many as the pattern has, also of a name that is too short', () => {
    expect(splitRest('billing.refund', 'billing.', EXAMPLE)).toEqual([
      'refund',
      '',
    ]);
  });

  it('make the same name again', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('', 'billing.', 'a.b.'),
        (words, prefix) => {
          const name = `${prefix}${words.join('.')}`;
          const split = splitTopicName(name, [prefix], EXAMPLE);
          expect(topicNameOf(split)).toBe(name);
        },
      ),
    );
  });
});
