// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect } from '../../../plan';
import { CompatibilityLevel } from '../compatibility/CompatibilityLevel';

/**
 * A version that a newer one breaks by our own reading, or may break, and that
 * the registry does not compare with because it is disabled, or was.
 *
 * @public
 */
export interface BrokenVersion {
  version: string;
  /** The newer one; left out for the one that is to be registered. */
  by?: string;
  /** The rule by which it is broken. */
  level: CompatibilityLevel;
  /** What breaks, in sentences; none where it cannot be told. */
  reasons: readonly string[];
}

/** Reasons that are told; nobody reads more of them. */
const MOST_REASONS = 5;

/**
 * What is broken, and why the registry does not say so.
 *
 * @public
 */
export function brokenVersionText(broken: BrokenVersion): string {
  const { version, by, level, reasons } = broken;
  const newer = by === undefined ? 'It' : `Version ${by}`;
  const silent =
    by === undefined
      ? `the registry does not compare with version ${version} while that is disabled`
      : 'the registry does not compare them again';
  if (!reasons.length) {
    return `${newer} may break version ${version} under ${level}: ${silent}, and the portal cannot tell`;
  }
  const told = reasons.slice(0, MOST_REASONS);
  const left = reasons.length - told.length;
  const more = left > 0 ? ` And ${left} more.` : '';
  return `${newer} breaks version ${version} under ${level}, and ${silent}. ${told.join(
    ' ',
  )}${more}`;
}

/** The effect that asks those who read and the platform, as an override does. */
export function brokenVersionEffects(
  broken: BrokenVersion | undefined,
): Effect[] {
  return broken
    ? [
        {
          code: 'disabled-version-broken',
          severity: 'care',
          message: brokenVersionText(broken),
          params: {
            version: broken.version,
            level: broken.level,
            ...(broken.by === undefined ? {} : { by: broken.by }),
          },
        },
      ]
    : [];
}
