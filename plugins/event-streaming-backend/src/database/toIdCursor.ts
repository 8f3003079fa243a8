// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';

/**
 * The last id of the page before, for lists that are sorted by id.
 *
 * @throws InputError when it is nothing that a list gave
 */
export function toIdCursor(cursor: string | undefined): string | undefined {
  if (cursor !== undefined && !/^[0-9]{1,9}$/.test(cursor)) {
    throw new InputError("'cursor' is not one that this list gave");
  }
  return cursor;
}
