// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { configKey } from '../../__testUtils__/connectorFixtures';
import { configRows } from './configRows';
import { mostTelling } from './mostTelling';

const entry = (key: string) => ({
  key,
  value: 'x',
  redacted: false,
  reference: false,
});

describe('mostTelling', () => {
  it('begins with what is moved, then what matters to the plug-in, without what all have', () => {
    const keys = [
      configKey('connection.url', { required: true }),
      configKey('batch.size'),
    ];
    const set = [
      'batch.size',
      'connection.url',
      'connector.class',
      'key.converter',
      'tasks.max',
      'topics',
      'transforms',
    ];
    expect(
      mostTelling(configRows(set.map(entry), keys), keys).map(({ key }) => key),
    ).toEqual([
      'topics',
      'tasks.max',
      'connection.url',
      'batch.size',
      'transforms',
    ]);
  });
});
