// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import {
  BackstageUserPrincipal,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { CallerCredentials } from '../identity/CallerCredentials';
import { RememberedAnswers } from '../identity/RememberedAnswers';
import { assertPermitted } from './assertPermitted';

/**
 * How long a yes of the host's permission policy holds for those who only
 * look. Backstage itself remembers for as long who somebody is, before it asks
 * the policy.
 */
export const PERMIT_MS = 5000;

/** Somebody who calls, with the token that they did it with. */
export interface PermitAsker {
  credentials: CallerCredentials;
  /** Undefined where it is not known: then nothing is remembered. */
  token: string | undefined;
}

/**
 * Asks the permission policy, and remembers its yes for a moment: to ask costs
 * more than a list. Only for what changes nothing, and only for the same token,
 * which is checked at every call before. A no and an error are never remembered.
 */
export class RememberedPermits {
  readonly #permissions: PermissionsService;
  readonly #permits = RememberedAnswers.create<Promise<void>>();

  static create(options: {
    permissions: PermissionsService;
  }): RememberedPermits {
    return new RememberedPermits(options.permissions);
  }

  private constructor(permissions: PermissionsService) {
    this.#permissions = permissions;
  }

  /** @throws NotAllowedError when the policy says no */
  async assert(
    permission: BasicPermission,
    { credentials, token }: PermitAsker,
  ): Promise<void> {
    const ask = () =>
      assertPermitted(this.#permissions, permission, credentials);
    // What a service may do is in its token: nobody is asked.
    if (credentials.principal.type !== 'user' || !token) {
      return ask();
    }
    const key = keyOf(permission, credentials.principal, token);
    const kept = this.#permits.get(key, PERMIT_MS);
    if (kept) {
      return kept.answer;
    }
    const permit = { at: Date.now(), answer: ask() };
    this.#permits.keep(key, permit);
    permit.answer.catch(() => this.#permits.forget(key, permit));
    return permit.answer;
  }
}

/** A hash: tokens are not kept in memory for longer than their call. */
function keyOf(
  { name }: BasicPermission,
  { userEntityRef, actor }: BackstageUserPrincipal,
  token: string,
): string {
  return createHash('sha256')
    .update(JSON.stringify([name, userEntityRef, actor?.subject, token]))
    .digest('base64');
}
