// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestStore } from '../../database/RequestStore';
import { TwinRequestError } from '../../database/TwinRequestError';
import { Person } from '../../identity/Identity';
import { maySee } from './maySee';

/** Keeps something, and tells of a request in its way only who may see that. */
export async function tellTwin<TKept>(
  keep: () => Promise<TKept>,
  store: Pick<RequestStore, 'get'>,
  person: Person,
): Promise<TKept> {
  try {
    return await keep();
  } catch (error) {
    const isHidden =
      error instanceof TwinRequestError &&
      !maySee(await store.get(error.twinId), person);
    throw isHidden ? error.withoutTwin() : error;
  }
}
