// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorConfigKey } from '@sluice/plugin-event-streaming-common';
import { configKey } from '../__testUtils__/connectorFixtures';
import { keyGroups } from './keyGroups';

const key = (
  name: string,
  group: string,
  changes: Partial<ConnectorConfigKey> = {},
) => configKey(name, { group, ...changes });

describe('the groups of keys', () => {
  it('asks first for what is required, important or in the template', () => {
    const groups = keyGroups(
      [
        key('name', 'Common', { required: true, importance: 'high' }),
        key('key.converter', 'Common', { importance: 'high' }),
        key('topics', 'Common'),
        key('insert.mode', 'Writes', { importance: 'high' }),
        key('batch.size', 'Writes'),
        key('connection.url', 'Connection', { required: true }),
        key('dialect', 'Connection'),
      ],
      { dialect: 'x' },
    );
    expect(
      groups.map(({ name, keys }) => [name, keys.map(k => k.name)]),
    ).toEqual([
      [undefined, ['connection.url', 'topics', 'insert.mode', 'dialect']],
      ['Common', ['key.converter']],
      ['Writes', ['batch.size']],
    ]);
  });
});
