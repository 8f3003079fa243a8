// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Translate } from '../../../translation/Translate';
import { keptFor } from './keptFor';

const t = ((key: string) => key.split('.').at(-1)) as unknown as Translate;
const DAY = 24 * 60 * 60 * 1000;

describe('keptFor', () => {
  it.each([
    ['delete', 7 * DAY, '7 days', 'deleted'],
    ['delete', -1, 'No limit', 'bySize'],
    ['compact', 7 * DAY, 'newest', 'compacted'],
    ['compact,delete', DAY, '1 day', 'both'],
    [undefined, undefined, '–', undefined],
  ])('says of %s with %s ms: %s', (cleanupPolicy, retentionMs, value, note) => {
    expect(keptFor({ cleanupPolicy, retentionMs }, t)).toEqual({ value, note });
  });

  it.each([
    ['delete', 'deleted, atMost'],
    ['compact,delete', 'both, atMost'],
    ['compact', 'compacted'],
  ])(
    'says of %s that a partition holds only so much',
    (cleanupPolicy, note) => {
      const config = [{ key: 'retention.bytes', value: '67108864' }];
      const kept = keptFor({ cleanupPolicy, retentionMs: DAY }, t, config);
      expect(kept.note).toBe(note);
    },
  );

  it('has no limit to tell of where there is none', () => {
    const config = [{ key: 'retention.bytes', value: '-1' }];
    const topic = { cleanupPolicy: 'delete', retentionMs: DAY };
    expect(keptFor(topic, t, config).note).toBe('deleted');
  });
});
