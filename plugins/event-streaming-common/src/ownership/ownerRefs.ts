// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Whether two entity refs name the same entity: the catalog ignores case.
 *
 * @public
 */
export function isSameRef(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * An owner as people say it: the name alone for a group or user of the default
 * namespace, the whole ref for any other.
 *
 * @public
 */
export function titleOfOwner(ref: string): string {
  return /^(?:group|user):default\/(.+)$/i.exec(ref)?.[1] ?? ref;
}
