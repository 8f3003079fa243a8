// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import { ENGINE, RequestStore } from '../../database/RequestStore';
import { MoveObserver } from '../moves/MoveObserver';

/** Requests moved in one sweep; the next sweep takes the rest. */
const AT_ONCE = 100;

/** Lets expire what was not executed in its time, by the database's clock. */
export async function sweepExpired(options: {
  store: RequestStore;
  observer: MoveObserver;
}): Promise<void> {
  const { store, observer } = options;
  for (const { id, state: from, revision } of await store.expired(AT_ONCE)) {
    try {
      const request = await store.move(id, {
        from,
        to: 'expired',
        revision,
        actor: ENGINE,
        expired: true,
      });
      await observer.moved({ request, from, actor: ENGINE });
    } catch (error) {
      // Somebody was faster: it was withdrawn or taken up just now.
      if (!isError(error) || error.name !== 'ConflictError') {
        throw error;
      }
    }
  }
}
