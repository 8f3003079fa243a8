// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

export type ExamplePermissionPolicyOptions = {
  userInfo: UserInfoService;
  /** Groups whose members may look at everything and change nothing. */
  readOnlyGroups: string[];
};

/**
 * Everybody signed in may do everything, except the read-only groups.
 *
 * Who owns a topic and who approves a change is decided by the event-streaming
 * backend itself; a permission policy can only narrow that.
 */
export class ExamplePermissionPolicy implements PermissionPolicy {
  readonly #userInfo: UserInfoService;
  readonly #readOnlyGroups: Set<string>;

  static create(options: ExamplePermissionPolicyOptions): PermissionPolicy {
    return new ExamplePermissionPolicy(options);
  }

  private constructor(options: ExamplePermissionPolicyOptions) {
    this.#userInfo = options.userInfo;
    this.#readOnlyGroups = new Set(options.readOnlyGroups);
  }

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return { result: AuthorizeResult.DENY };
    }
    if (isRead(request.permission)) {
      return { result: AuthorizeResult.ALLOW };
    }
    return (await this.#isReadOnly(user.credentials))
      ? { result: AuthorizeResult.DENY }
      : { result: AuthorizeResult.ALLOW };
  }

  async #isReadOnly(credentials: BackstageCredentials): Promise<boolean> {
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      credentials,
    );
    return ownershipEntityRefs.some(ref => this.#readOnlyGroups.has(ref));
  }
}

/** A permission that does not say what it does counts as a change. */
function isRead(permission: Permission): boolean {
  return permission.attributes.action === 'read';
}
