// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireConfigEntry } from '../wire/describeConfigsRequest';
import { toConfigEntry } from './toConfigEntry';

const entry: WireConfigEntry = {
  name: 'retention.ms',
  value: '1000',
  readOnly: false,
  source: 1,
  sensitive: false,
  synonyms: [],
};

describe('toConfigEntry', () => {
  it.each([
    [1, 'topic'],
    [2, 'broker'],
    [3, 'broker-default'],
    [4, 'broker-static'],
    [5, 'default'],
    [8, 'unknown'],
  ])('reads source %d as %s', (source, word) => {
    expect(toConfigEntry({ ...entry, source }).source).toBe(word);
  });

  it('takes the default from the first synonym behind the override', () => {
    const synonyms = [
      { value: '1000', source: 1 },
      { value: '2000', source: 4 },
      { value: '3000', source: 5 },
    ];

    expect(toConfigEntry({ ...entry, synonyms }).defaultValue).toBe('2000');
  });

  it('knows no default behind an override when Kafka tells none', () => {
    expect(toConfigEntry(entry).defaultValue).toBeUndefined();
  });

  it('is its own default where nothing overrides it', () => {
    expect(toConfigEntry({ ...entry, source: 4 }).defaultValue).toBe('1000');
  });

  it('never shows the value of a sensitive entry', () => {
    const shown = toConfigEntry({ ...entry, source: 4, sensitive: true });

    expect(JSON.stringify(shown)).not.toContain('1000');
  });
});
