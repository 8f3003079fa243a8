// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicEntity } from './__testUtils__/topicEntity';
import { readInventoryEvent } from './readInventoryEvent';

describe('readInventoryEvent', () => {
  it('reads a change', () => {
    const change = {
      source: 'dev',
      added: [topicEntity('orders')],
      removed: ['resource:dev/payments'],
      whole: false,
    };

    expect(readInventoryEvent(change)).toEqual(change);
  });

  it('takes a change for a part when it does not say that it is the whole', () => {
    const change = { source: 'dev', added: [], removed: [] };

    expect(readInventoryEvent(change).whole).toBe(false);
    expect(readInventoryEvent({ ...change, whole: true }).whole).toBe(true);
  });

  it.each([
    ['nothing', undefined, 'names no source'],
    ['a list', [], 'names no source'],
    ['no source', { added: [], removed: [] }, 'names no source'],
    [
      'entities that are none',
      { source: 'dev', added: ['orders'], removed: [] },
      "for source 'dev' must list entities",
    ],
    [
      'no list of what is gone',
      { source: 'dev', added: [] },
      "for source 'dev' must list entities",
    ],
  ])('refuses %s', (_, payload, message) => {
    expect(() => readInventoryEvent(payload)).toThrow(message);
  });
});
