// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CONTRACT } from '../../api';
import { topicUpdateInputSchema } from './topicChangeInputs';
import { topicCreateInputSchema } from './topicInputs';

describe('what is asked for', () => {
  it('has each tag once, however often it was sent', () => {
    const tags = ['billing', 'audit', 'billing'];
    const created = topicCreateInputSchema.parse({
      description: 'Usage',
      owner: 'group:default/billing',
      tags,
    });
    expect(created.tags).toEqual(['billing', 'audit']);
    expect(topicUpdateInputSchema.parse({ tags }).tags).toEqual([
      'billing',
      'audit',
    ]);
  });

  it('is a request by the one id that it is shown with', () => {
    const { params } = CONTRACT.getRequest;
    const isId = (id: string) => params?.safeParse({ id }).success;
    expect(['25', '100000000'].map(isId)).toEqual([true, true]);
    expect(['00000025', '0', '025', '+25', '2_5', ''].map(isId)).toEqual(
      Array(6).fill(false),
    );
  });
});
