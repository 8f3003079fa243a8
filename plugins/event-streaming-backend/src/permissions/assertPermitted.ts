// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { CallerCredentials } from '../identity/CallerCredentials';
import { permissionRefusals } from './permissionRefusals';

/** @throws NotAllowedError when the host's permission policy says no */
export async function assertPermitted(
  permissions: PermissionsService,
  permission: BasicPermission,
  credentials: CallerCredentials,
): Promise<void> {
  const refusals = await permissionRefusals(
    permissions,
    [permission],
    credentials,
  );
  const reason = refusals.get(permission);
  if (reason !== undefined) {
    throw new NotAllowedError(reason);
  }
}
