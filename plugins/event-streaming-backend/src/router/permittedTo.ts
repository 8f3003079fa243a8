// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { Permitted } from '../access/TopicAccess';
import { CallerCredentials } from '../identity/CallerCredentials';
import { ContractRouter } from './ContractRouter';

/** What needs a permission of the host and a role with the object. */
export interface Need {
  permission: BasicPermission;
  may: () => Promise<Permitted>;
}

/** A page is shown without the catalog as well, but for what needs a role. */
export async function permittedTo(
  { permissions }: Pick<ContractRouter, 'permissions'>,
  credentials: CallerCredentials,
  needs: Need[],
): Promise<Permitted[]> {
  const decisions = await permissions.authorize(
    needs.map(({ permission }) => ({ permission })),
    { credentials },
  );
  return Promise.all(
    needs.map(({ may }, index) =>
      decisions[index].result === AuthorizeResult.ALLOW
        ? unlessCatalogIsDown(may)
        : {
            allowed: false as const,
            reason: 'The permission policy of this portal does not allow it',
          },
    ),
  );
}

async function unlessCatalogIsDown(may: Need['may']): Promise<Permitted> {
  try {
    return await may();
  } catch (error) {
    if (isError(error) && error.name === 'ServiceUnavailableError') {
      return { allowed: false, reason: error.message };
    }
    throw error;
  }
}
