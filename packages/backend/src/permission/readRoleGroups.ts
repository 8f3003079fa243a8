// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { RoleGroups, ROLES } from './roles';

/**
 * Which groups have which role, out of `permission.roles`.
 *
 * @throws InputError for a role that is not there, so that a slip of the pen
 * takes no rights away unnoticed
 */
export function readRoleGroups(config: Config): RoleGroups {
  const roles = config.getOptionalConfig('permission.roles');
  const unknown = roles?.keys().find(key => !ROLES.some(role => role === key));
  if (unknown !== undefined) {
    throw new InputError(
      `There is no role '${unknown}' in 'permission.roles': use ${ROLES.join(
        ', ',
      )}`,
    );
  }
  const groupsOf = (role: string) =>
    (roles?.getOptionalStringArray(role) ?? []).map(ref =>
      stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'group' })),
    );
  return {
    developer: groupsOf('developer'),
    platform: groupsOf('platform'),
    security: groupsOf('security'),
    auditor: groupsOf('auditor'),
  };
}
