// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isUnderPrefixOf } from './isUnderPrefixOf';

const BILLING = 'group:default/billing';

describe('isUnderPrefixOf', () => {
  const prefixes = [
    { prefix: 'billing.', owner: BILLING },
    { prefix: 'billing.audit.', owner: 'group:default/security' },
  ];

  it.each([
    ['billing.usage.', true],
    ['billing.', false],
    ['billing', false],
    ['', false],
    ['query.', false],
    ['billing.audit.x', false],
  ])('says of %j: %s', (begin, expected) => {
    expect(isUnderPrefixOf(BILLING, begin, prefixes)).toBe(expected);
  });
});
