// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Translate } from '../../../../translation/Translate';
import {
  allConsumers,
  consumerOf,
  partyOf,
} from '../__testUtils__/topicFixtures';
import { toReaders } from './toReaders';
import { toWriters } from './toWriters';

// The words are not what is tested here: the last part of a key stands for it.
const t = ((key: string) => key.split('.').at(-1)) as unknown as Translate;
const options = {
  t,
  entityPath: (ref: string) => `/catalog/${ref}`,
  ownerTitle: () => 'Billing',
};

describe('toReaders', () => {
  it('puts the slowest first, then what is missing, then what nobody declares', () => {
    const consumers = [
      consumerOf('stray', { lag: 999 }),
      consumerOf('fast', { lag: 1, component: partyOf('a') }),
      consumerOf('slow', { lag: 50, component: partyOf('b') }),
    ];
    const readers = toReaders({ consumers, inactive: [partyOf('c')] }, options);
    expect(readers.map(({ name }) => name)).toEqual([
      'slow',
      'fast',
      'c',
      'stray',
    ]);
  });

  it('calls a connector so, which nobody has to declare', () => {
    const sink = {
      ...partyOf('billing.ledger-jdbc-sink'),
      entityRef: 'resource:connect-dev/connector-billing.ledger-jdbc-sink',
    };
    const [reader] = toReaders({ consumers: [], inactive: [sink] }, options);
    expect(reader.detail).toBe('connector · Billing');
  });

  it('calls the owner of a component as the catalog does', () => {
    const [reader] = toReaders(
      { consumers: [], inactive: [partyOf('c')] },
      options,
    );
    expect(reader.detail).toBe('declared · Billing');
  });

  it.each([
    ['ledger-writer', undefined, false],
    ['warehouse-loader', undefined, false],
    ['fraud-detector', 'notSeen', true],
    ['console-consumer-71', 'undeclared', true],
  ])('marks %s with %s', (name, warning, uncertain) => {
    const reader = toReaders(allConsumers(), options).find(
      party => party.name === name,
    );
    expect(reader).toMatchObject({ warning, uncertain });
  });

  it('does not take a group without a commit for one that keeps up', () => {
    const consumers = [consumerOf('new', { lag: undefined })];
    const [reader] = toReaders({ consumers, inactive: [] }, options);
    expect(reader).toMatchObject({ value: '–', valueNote: 'noCommit' });
  });
});

describe('toWriters', () => {
  const producers = [partyOf('billing-service')];

  it.each([
    [
      'a declared producer while messages arrive',
      producers,
      5,
      ['billing-service'],
      undefined,
    ],
    [
      'a declared producer of a silent topic',
      producers,
      0,
      ['billing-service'],
      'silent',
    ],
    [
      'a declared producer before the rate is known',
      producers,
      undefined,
      ['billing-service'],
      undefined,
    ],
    ['messages that nobody declares', [], 5, ['unknownWriter'], 'undeclared'],
    ['a silent topic that nobody writes to', [], 0, [], undefined],
  ])('tells %s', (_, declared, producedPerSecond, names, warning) => {
    const writers = toWriters(
      { producers: declared },
      { producedPerSecond },
      options,
    );
    expect(writers.map(({ name }) => name)).toEqual(names);
    expect(writers[0]?.warning).toBe(warning);
  });

  it('says for how long a topic has been silent', () => {
    const lastProducedAt = new Date(
      Date.now() - 9 * 24 * 3600_000,
    ).toISOString();
    const [writer] = toWriters(
      { producers },
      { producedPerSecond: 0, lastProducedAt },
      options,
    );
    expect(writer).toMatchObject({ warning: 'idleSince', uncertain: true });
  });
});
