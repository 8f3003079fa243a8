// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PermissionsService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { CallerCredentials } from '../identity/CallerCredentials';

/**
 * Why the host's permission policy says no, by permission, without those that
 * it gives. All are asked in one call: each call costs several milliseconds.
 */
export async function permissionRefusals(
  permissions: PermissionsService,
  asked: BasicPermission[],
  credentials: CallerCredentials,
): Promise<Map<BasicPermission, string>> {
  const different = [...new Set(asked)];
  const decisions = await permissions.authorize(
    different.map(permission => ({ permission })),
    { credentials },
  );
  return new Map(
    different
      .filter((_, index) => decisions[index].result !== AuthorizeResult.ALLOW)
      .map(permission => [
        permission,
        `The permission policy of this portal does not give you '${permission.name}'`,
      ]),
  );
}
