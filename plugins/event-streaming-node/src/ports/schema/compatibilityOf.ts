// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Compatibility } from './Compatibility';

/** The most specific level first: it masks the others. */
const ORIGINS = ['artifact', 'group', 'global'] as const;

/**
 * What the own rules of an artifact, its group and the registry come to.
 *
 * @public
 */
export function compatibilityOf(
  own: Omit<Compatibility, 'inForce'>,
): Compatibility {
  for (const origin of ORIGINS) {
    const level = own[origin];
    if (level !== undefined) {
      return { ...own, inForce: { level, origin } };
    }
  }
  return { ...own, inForce: { level: 'NONE', origin: 'default' } };
}
