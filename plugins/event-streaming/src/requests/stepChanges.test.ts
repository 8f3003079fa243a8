// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestStep } from '@sluice/plugin-event-streaming-common';
import { stepChanges } from './stepChanges';

const step: RequestStep = {
  index: 0,
  kind: 'topic',
  operation: 'topic.create',
  target: { cluster: 'dev', topic: 'billing.usage.events' },
  title: 'Create it',
  before: { partitions: 1 },
  after: { partitions: 3, config: { 'retention.ms': '604800000' } },
  risk: 'low',
  mode: 'converge',
  state: 'todo',
};

describe('stepChanges', () => {
  it('lists every setting with what it was and what it becomes', () => {
    expect(stepChanges([step])).toEqual([
      expect.objectContaining({
        title: 'Partitions',
        before: { text: '1' },
        after: { text: '3' },
      }),
      expect.objectContaining({
        key: 'retention.ms',
        before: undefined,
        after: { text: '7 days' },
      }),
    ]);
  });

  it('shows the steps of a kind that these pages do not know yet', () => {
    const [change] = stepChanges([
      { ...step, kind: 'quota', before: undefined, after: { rate: 5 } },
    ]);
    expect(change).toMatchObject({ title: 'rate', after: { text: '5' } });
  });

  it('has nothing to list for a step without values', () => {
    expect(stepChanges([{ ...step, after: undefined }])).toEqual([]);
  });
});
