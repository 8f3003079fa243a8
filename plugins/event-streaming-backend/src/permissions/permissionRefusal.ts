// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PermissionsService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { CallerCredentials } from '../identity/CallerCredentials';

/** Why the host's permission policy says no; undefined when it does not. */
export async function permissionRefusal(
  permissions: PermissionsService,
  permission: BasicPermission,
  credentials: CallerCredentials,
): Promise<string | undefined> {
  const [decision] = await permissions.authorize([{ permission }], {
    credentials,
  });
  return decision.result === AuthorizeResult.ALLOW
    ? undefined
    : `The permission policy of this portal does not give you '${permission.name}'`;
}
