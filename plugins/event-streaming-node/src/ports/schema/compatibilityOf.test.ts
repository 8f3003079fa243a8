// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { compatibilityOf } from './compatibilityOf';

describe('compatibilityOf', () => {
  it.each([
    [
      { artifact: 'NONE', group: 'FULL', global: 'BACKWARD' },
      { level: 'NONE', origin: 'artifact' },
    ],
    [
      { group: 'FULL', global: 'BACKWARD' },
      { level: 'FULL', origin: 'group' },
    ],
    [{ global: 'BACKWARD' }, { level: 'BACKWARD', origin: 'global' }],
    [{}, { level: 'NONE', origin: 'default' }],
  ] as const)('lets the most specific rule of %j decide', (own, inForce) => {
    expect(compatibilityOf(own)).toEqual({ ...own, inForce });
  });
});
