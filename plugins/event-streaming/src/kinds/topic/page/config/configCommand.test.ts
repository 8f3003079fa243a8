// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { configEntryOf } from '../__testUtils__/topicFixtures';
import { configCommand } from './configCommand';
import { filterConfig } from './filterConfig';

const retention = configEntryOf('retention.ms', {
  value: '60000',
  overridden: true,
});
const cleanup = configEntryOf('cleanup.policy', {
  value: 'compact,delete',
  overridden: true,
});

describe('configCommand', () => {
  it('sets what differs from the default, with lists in brackets', () => {
    expect(
      configCommand('a.b.c', [retention, cleanup, configEntryOf('x')]),
    ).toBe(
      [
        'kafka-configs.sh --bootstrap-server "$BOOTSTRAP_SERVERS" \\',
        "  --entity-type topics --entity-name 'a.b.c' \\",
        "  --alter --add-config 'retention.ms=60000,cleanup.policy=[compact,delete]'",
      ].join('\n'),
    );
  });

  it('leaves secrets out, and is not there when nothing is left', () => {
    const secret = configEntryOf('secret', {
      overridden: true,
      sensitive: true,
    });
    expect(
      configCommand('a.b.c', [secret, configEntryOf('x')]),
    ).toBeUndefined();
  });
});

describe('filterConfig', () => {
  const entries = [
    retention,
    configEntryOf('segment.ms', { title: 'Roll segments' }),
  ];

  it.each([
    ['overridden', '', ['retention.ms']],
    ['all', '', ['retention.ms', 'segment.ms']],
    ['overridden', 'ROLL seg', ['segment.ms']],
    ['all', 'nothing', []],
  ] as const)('shows %s entries for %j', (which, find, keys) => {
    const shown = filterConfig(entries, { entries: which, find });
    expect(shown.map(({ key }) => key)).toEqual(keys);
  });
});
