// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicPatternsOf } from './topicPatternsOf';

const ROUTER = 'org.apache.kafka.connect.transforms.RegexRouter';

const routed = (replacement: string) => ({
  topic: 'billing.usage',
  transforms: 'r',
  'transforms.r.type': ROUTER,
  'transforms.r.replacement': replacement,
});

describe('the topics that a source makes up', () => {
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
  ])('begin as told of %j', (config, begins) => {
    expect(
      topicPatternsOf('source', config as Record<string, string>).map(
        ({ begin }) => begin,
      ),
    ).toEqual(begins);
  });

  it.each([
    [routed('query.events'), 'query.events', 'query.events.v1'],
    [routed('billing.$1'), 'billing.usage', 'query.billing.usage'],
    [{ 'topic.prefix': 'billing.db' }, 'billing.db.users', 'billing'],
    [
      { topic: 'a', 'signal.kafka.topic': 'billing.signals' },
      'billing.signals',
      'billing.signals2',
    ],
  ])('of %j can be called %s and not %s', (config, yes, no) => {
    const [{ fits, untold }] = topicPatternsOf(
      'source',
      config as Record<string, string>,
    );
    expect([fits?.(yes), fits?.(no), untold]).toEqual([true, false, undefined]);
  });

  it.each([
    [routed('$1'), 'it makes up their names from those of others'],
    [
      { ...routed('x'), 'transforms.r.type': 'acme.TopicByField' },
      "'acme.TopicByField' makes up their names while it runs",
    ],
    [{}, 'its configuration does not say which topics it writes to'],
  ])('of %j can be called anything, for a reason', (config, untold) => {
    expect(
      topicPatternsOf('source', config as Record<string, string>),
    ).toMatchObject([{ begin: '', fits: undefined, untold }]);
  });
});

describe('the topics that a sink reads by a pattern', () => {
  const patternOf = (pattern: string) =>
    topicPatternsOf('sink', { 'topics.regex': pattern })[0];

  it.each([
    ['.*', ''],
    ['billing\\.usage\\..*', 'billing.usage.'],
    ['^billing\\.usag?.*', 'billing.usa'],
    ['billing\\..*|query\\..*', ''],
    ['billing.*', 'billing'],
  ])('begin as told of %s', (pattern, begin) => {
    expect(patternOf(pattern).begin).toBe(begin);
  });

  it('are those that the pattern fits', () => {
    const { fits } = patternOf('(billing|query)\\.[a-z]+');
    expect(['billing.usage', 'query.x1'].map(name => fits?.(name))).toEqual([
      true,
      false,
    ]);
  });

  it('can be all with its beginning where it is not understood', () => {
    const { fits, untold } = patternOf('billing\\.(?!audit).*');
    expect(untold).toBe("it has invalid or unsupported Perl syntax in '(?!'");
    expect(['billing.audit', 'query.x'].map(name => fits?.(name))).toEqual([
      true,
      false,
    ]);
  });

  it('are not guessed where it is not understood from the first sign', () => {
    expect(patternOf('(?!__).*')).toMatchObject({
      begin: '',
      fits: undefined,
      untold: "it has invalid or unsupported Perl syntax in '(?!'",
    });
  });

  it('are none where it names them', () => {
    expect(topicPatternsOf('sink', { topics: 'a' })).toEqual([]);
  });
});
