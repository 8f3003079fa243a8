// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { CallerCredentials } from '../identity/CallerCredentials';

/** @throws NotAllowedError when the host's permission policy says no */
export async function assertPermitted(
  permissions: PermissionsService,
  permission: BasicPermission,
  credentials: CallerCredentials,
): Promise<void> {
  const [decision] = await permissions.authorize([{ permission }], {
    credentials,
  });
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `The permission policy of this portal does not give you '${permission.name}'`,
    );
  }
}
