// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PrefixRule } from '../policy/types';
import { prefixRuleOf } from './prefixRuleOf';

/**
 * By what an object has its owner: assigned in the portal, annotated in the
 * catalog, by the prefix of its name, or nobody's and left to the fallback.
 *
 * @public
 */
export type OwnerSource = 'assignment' | 'annotation' | 'prefix' | 'fallback';

/**
 * An owner with the reason for it.
 *
 * @public
 */
export interface ResolvedOwner {
  /** An entity ref. */
  owner: string;
  source: OwnerSource;
}

/**
 * What is known about who owns an object.
 *
 * @public
 */
export interface OwnerClaims {
  /** Assigned explicitly, when the object was created or claimed. */
  assigned?: string;
  /** Owner of the catalog entity that says it owns the object. */
  annotated?: string;
  prefixes: readonly PrefixRule[];
  /** The group that has whatever nobody owns. */
  fallback: string;
}

/**
 * Who owns the object of that name: the strongest claim decides.
 *
 * @public
 */
export function resolveOwner(claims: OwnerClaims, name: string): ResolvedOwner {
  if (claims.assigned) {
    return { owner: claims.assigned, source: 'assignment' };
  }
  if (claims.annotated) {
    return { owner: claims.annotated, source: 'annotation' };
  }
  const rule = prefixRuleOf(name, claims.prefixes);
  return rule
    ? { owner: rule.owner, source: 'prefix' }
    : { owner: claims.fallback, source: 'fallback' };
}

/**
 * Whether nobody owns the object, so that it belongs on the unowned list.
 *
 * @public
 */
export function isUnowned(owner: ResolvedOwner): boolean {
  return owner.source === 'fallback';
}
