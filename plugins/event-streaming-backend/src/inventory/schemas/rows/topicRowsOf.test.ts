// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaContext } from '../__testUtils__/schemaContext';
import { topicRowsOf } from './topicRowsOf';

const link = (cluster: string, topic: string, part: 'key' | 'value') => ({
  cluster,
  topic,
  part,
});

const rowsOf = (artifact: string, links: ReturnType<typeof link>[]) =>
  topicRowsOf(schemaContext(), { key: 'k', artifact, links }).map(
    ({ cluster, topic, part, by }) => `${cluster}/${topic}/${part} ${by}`,
  );

describe('topicRowsOf', () => {
  it('has the topics of the name on each cluster, and the linked ones where they are', () => {
    expect(
      rowsOf('billing.a-value', [
        link('dev', 'billing.b', 'key'),
        link('prod', 'billing.a', 'key'),
      ]),
    ).toEqual([
      'prod/billing.a/value name',
      'dev/billing.a/value name',
      'dev/billing.b/key record',
      'prod/billing.a/key record',
    ]);
  });

  it('takes the name for what is said by both', () => {
    expect(rowsOf('a-value', [link('dev', 'a', 'value')])).toEqual([
      'prod/a/value name',
      'dev/a/value name',
    ]);
  });

  it('leaves out clusters that no longer use the registry', () => {
    expect(rowsOf('Order', [link('gone', 'a', 'value')])).toEqual([]);
  });
});
