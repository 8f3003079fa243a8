// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, toError } from '@backstage/errors';
import { Person } from './Identity';

/** How lists are narrowed to owners. */
export interface OwnerFilter {
  owners?: string[];
  unowned?: boolean;
}

/**
 * What `mine`, `none` or an entity ref means as the filter of a list.
 *
 * @throws InputError for what is no entity ref
 */
export async function readOwnerFilter(
  owner: string | undefined,
  caller: () => Promise<Person>,
): Promise<OwnerFilter> {
  switch (owner) {
    case undefined:
      return {};
    case 'none':
      return { unowned: true };
    case 'mine':
      return { owners: (await caller()).ownershipRefs };
    default:
      return { owners: [ownerRefOf(owner)] };
  }
}

function ownerRefOf(text: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch (error) {
    throw new InputError(
      `The owner '${text}' is no entity reference: ${toError(error).message}`,
    );
  }
}
