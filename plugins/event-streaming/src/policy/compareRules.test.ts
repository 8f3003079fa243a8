// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PolicyView } from '@sluice/plugin-event-streaming-common';
import { compareRules } from './compareRules';

type Rules = PolicyView['environments'][number];

const environment = (name: string, sentences: Rules['sentences']): Rules =>
  ({ environment: { name, title: name, tier: 'dev' }, sentences } as Rules);

const size = { topic: 'Size', text: 'Up to 1 MiB' };
const approval = (text: string) => ({ topic: 'Approval', text });

describe('compareRules', () => {
  it('puts what is said of one thing side by side', () => {
    const more = { topic: 'Size', text: 'More needs an exception' };
    const { limits } = compareRules([
      environment('dev', [size]),
      environment('prod', [size, more]),
    ]);
    expect(limits).toEqual([{ about: 'Size', cells: [[size], [size, more]] }]);
  });

  it('tells by what is done who approves it where, and where nobody does', () => {
    const { limits, approvals } = compareRules([
      environment('dev', []),
      environment('prod', [approval('Topic deleted: the owner approves. Why')]),
    ]);
    expect(limits).toEqual([]);
    expect(approvals).toEqual([
      {
        about: 'Topic deleted',
        cells: [
          [],
          [{ topic: 'Topic deleted', text: 'The owner approves. Why' }],
        ],
      },
    ]);
  });
});
