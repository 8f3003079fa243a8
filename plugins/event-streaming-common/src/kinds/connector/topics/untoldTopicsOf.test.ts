// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isUnderPrefixOf, untoldTopicsOf } from './untoldTopicsOf';

const ROUTER = 'org.apache.kafka.connect.transforms.RegexRouter';
const BILLING = 'group:default/billing';

describe('untoldTopicsOf', () => {
  const routed = (replacement: string) => ({
    topic: 'billing.usage',
    transforms: 'r',
    'transforms.r.type': ROUTER,
    'transforms.r.replacement': replacement,
  });

  it.each([
    [{ topic: 'billing.usage' }, []],
    [routed('query.events'), ['query.events']],
    [routed('billing.$1'), ['billing.']],
    [routed('$1'), ['']],
    [
      {
        ...routed('x'),
        'transforms.r.type': 'io.debezium.transforms.outbox.EventRouter',
      },
      [''],
    ],
    [{ 'topic.prefix': 'billing.db' }, ['billing.db']],
    [
      { topic: 'a', 'notification.sink.topic.name': 'query.notes' },
      ['query.notes'],
    ],
    [{}, ['']],
  ])('tells how names begin that the source %j makes up', (config, begins) => {
    expect(untoldTopicsOf('source', config as Record<string, string>)).toEqual(
      begins,
    );
  });

  it.each([
    ['.*', ''],
    ['billing\\.usage\\..*', 'billing.usage.'],
    ['^billing\\.usag?.*', 'billing.usa'],
    ['billing\\..*|query\\..*', ''],
    ['billing.*', 'billing'],
  ])('tells how all names begin that fit %s', (pattern, begin) => {
    expect(untoldTopicsOf('sink', { 'topics.regex': pattern })).toEqual([
      begin,
    ]);
  });
});

describe('isUnderPrefixOf', () => {
  const prefixes = [
    { prefix: 'billing.', owner: BILLING },
    { prefix: 'billing.audit.', owner: 'group:default/security' },
  ];

  it.each([
    ['billing.usage.', true],
    ['billing.', false],
    ['billing', false],
    ['', false],
    ['query.', false],
    ['billing.audit.x', false],
  ])('says of %j: %s', (begin, expected) => {
    expect(isUnderPrefixOf(BILLING, begin, prefixes)).toBe(expected);
  });
});
