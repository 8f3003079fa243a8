// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { LeaseLostError } from '../../database/LeaseLostError';
import { RequestStore } from '../../database/RequestStore';
import { reasonOf } from './reasonOf';

/** What to keep, and where to say that it is lost. */
export interface LeaseOptions {
  store: RequestStore;
  logger: LoggerService;
  id: string;
  lease: string;
  leaseMs: number;
}

/**
 * Renews a lease until told to stop. When somebody else has the request by
 * now, `lost` ends what is being done with it.
 */
export function keepLease(options: LeaseOptions): {
  lost: AbortSignal;
  stop(): void;
} {
  const { store, logger, id, lease, leaseMs } = options;
  const lost = new AbortController();
  const renew = async () => {
    try {
      if (!(await store.renew(id, lease, leaseMs))) {
        lost.abort(new LeaseLostError(`Another worker has request ${id}`));
      }
    } catch (error) {
      // The database may be back at the next try; if not, every write fails.
      logger.warn(
        `The lease of request ${id} could not be renewed: ${reasonOf(error)}`,
      );
    }
  };
  const timer = setInterval(renew, leaseMs / 3);
  return { lost: lost.signal, stop: () => clearInterval(timer) };
}
