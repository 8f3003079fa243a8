// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import {
  BackstageUserPrincipal,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { NotAllowedError } from '@backstage/errors';
import { CallerCredentials } from '../identity/CallerCredentials';
import { RememberedAnswers } from '../identity/RememberedAnswers';
import { permissionRefusals } from './permissionRefusals';

/**
 * How long a yes of the host's permission policy holds for those who only
 * look. Backstage itself remembers for as long who somebody is, before it asks
 * the policy.
 */
export const PERMIT_MS = 5000;

/** Why the policy says no, by permission; empty where it gives all. */
type Refusals = ReturnType<typeof permissionRefusals>;

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
  readonly #permits = RememberedAnswers.create<Refusals>();

  static create(options: {
    permissions: PermissionsService;
  }): RememberedPermits {
    return new RememberedPermits(options.permissions);
  }

  private constructor(permissions: PermissionsService) {
    this.#permissions = permissions;
  }

  /** @throws NotAllowedError when the policy says no */
  async assert(permission: BasicPermission, asker: PermitAsker): Promise<void> {
    const refusals = await this.refusals([permission], asker);
    const reason = refusals.get(permission);
    if (reason !== undefined) {
      throw new NotAllowedError(reason);
    }
  }

  /** What the policy does not give, with the reasons; asked in one call. */
  async refusals(
    asked: BasicPermission[],
    { credentials, token }: PermitAsker,
  ): Refusals {
    const ask = () => permissionRefusals(this.#permissions, asked, credentials);
    // What a service may do is in its token: nobody is asked.
    if (credentials.principal.type !== 'user' || !token) {
      return ask();
    }
    const key = keyOf(asked, credentials.principal, token);
    const kept = this.#permits.get(key, PERMIT_MS);
    if (kept) {
      return kept.answer;
    }
    const permit = { at: Date.now(), answer: ask() };
    this.#permits.keep(key, permit);
    const forget = () => this.#permits.forget(key, permit);
    permit.answer.then(refusals => refusals.size && forget(), forget);
    return permit.answer;
  }
}

/** A hash: tokens are not kept in memory for longer than their call. */
function keyOf(
  asked: BasicPermission[],
  { userEntityRef, actor }: BackstageUserPrincipal,
  token: string,
): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        asked.map(({ name }) => name),
        userEntityRef,
        actor?.subject,
        token,
      ]),
    )
    .digest('base64');
}
