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
import {
  PERMISSIONS_OF_EVERYBODY,
  PERMISSIONS_OF_ROLE,
  Role,
  RoleGroups,
  ROLES,
} from './roles';

export type ExamplePermissionPolicyOptions = {
  userInfo: UserInfoService;
  groups: RoleGroups;
};

/**
 * People have the roles of all groups they belong to, and may do what any of
 * them allows; without a role, see what there is.
 *
 * Who owns a topic and who approves a change is decided by the event-streaming
 * backend itself; a permission policy can only narrow that.
 */
export class ExamplePermissionPolicy implements PermissionPolicy {
  readonly #userInfo: UserInfoService;
  readonly #groups: RoleGroups;

  static create(options: ExamplePermissionPolicyOptions): PermissionPolicy {
    return new ExamplePermissionPolicy(options);
  }

  private constructor(options: ExamplePermissionPolicyOptions) {
    this.#userInfo = options.userInfo;
    this.#groups = options.groups;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const isAllowed =
      user !== undefined &&
      isAllowedTo(await this.#rolesOf(user.credentials), permission);
    return { result: isAllowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  }

  async #rolesOf(credentials: BackstageCredentials): Promise<Role[]> {
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      credentials,
    );
    return ROLES.filter(role =>
      this.#groups[role].some(group => ownershipEntityRefs.includes(group)),
    );
  }
}

function isAllowedTo(roles: Role[], permission: Permission): boolean {
  if (permission.name.startsWith('event-streaming.')) {
    const allowed = roles.flatMap(role => PERMISSIONS_OF_ROLE[role]);
    return [...PERMISSIONS_OF_EVERYBODY, ...allowed].includes(permission.name);
  }
  return isRead(permission) || roles.some(role => role !== 'auditor');
}

/** A permission that does not say what it does counts as a change. */
function isRead(permission: Permission): boolean {
  return permission.attributes.action === 'read';
}
