// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { StoredRequest } from '../../database/RequestStore';
import { keepLease } from './keepLease';
import { pause } from './pause';
import { reasonOf } from './reasonOf';
import { RequestRun, RunServices } from './RequestRun';
import { sweepExpired } from '../sweep/sweepExpired';

/** Everything a `RequestWorker` is made of. */
export interface RequestWorkerOptions extends RunServices {
  /** Milliseconds that a request may be held without a sign of life. */
  leaseMs: number;
  /** Requests executed side by side. */
  concurrency?: number;
}

/** Moves lost to somebody else: the request is in other hands, as it should. */
const LOST: readonly string[] = ['ConflictError', 'LeaseLostError'];

/** A step that does not end must not keep the process: its lease runs out. */
const STOP_MS = 10_000;

/**
 * Executes what is approved. Any number of workers may run on any number of
 * replicas: a request is claimed by one conditional UPDATE, held by a lease
 * that is renewed, and taken over when the lease runs out.
 */
export class RequestWorker {
  readonly #options: RequestWorkerOptions;
  readonly #stopped = new AbortController();
  readonly #runs = new Set<Promise<void>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #filling?: Promise<void>;
  #wanted = false;

  static create(options: RequestWorkerOptions): RequestWorker {
    return new RequestWorker(options);
  }

  private constructor(options: RequestWorkerOptions) {
    this.#options = options;
  }

  /** Looks for work now; returns at once. */
  kick(): void {
    this.#wanted = true;
    if (this.#stopped.signal.aborted) {
      return;
    }
    this.#filling ??= this.#fill().finally(() => {
      this.#filling = undefined;
      if (this.#wanted) {
        this.kick();
      }
    });
  }

  /** Lets expire what has run out of time, and looks for work. */
  async tick(): Promise<void> {
    await sweepExpired(this.#options);
    this.kick();
    await this.#filling;
  }

  /** Resolves when nothing is being executed. */
  async settled(): Promise<void> {
    while (this.#filling || this.#runs.size) {
      await Promise.all([this.#filling, ...this.#runs]);
    }
  }

  /** Lets go of everything; the next worker goes on where this one stops. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#timers.forEach(timer => clearTimeout(timer));
    const tooLong = new AbortController();
    await Promise.race([this.settled(), pause(STOP_MS, tooLong.signal)]);
    tooLong.abort();
  }

  async #fill(): Promise<void> {
    try {
      while (this.#wanted && !this.#stopped.signal.aborted) {
        this.#wanted = false;
        await this.#claimAll();
      }
    } catch (error) {
      const { logger } = this.#options;
      logger.error(`Requests cannot be claimed: ${reasonOf(error)}`);
    }
  }

  async #claimAll() {
    const { store, leaseMs, concurrency = 4 } = this.#options;
    while (this.#runs.size < concurrency) {
      const lease = randomUUID();
      const request = await store.claim(lease, leaseMs);
      if (!request) {
        return;
      }
      const run = this.#hold(request, lease).finally(() => {
        this.#runs.delete(run);
        // A place is free for what the last look left behind.
        this.kick();
      });
      this.#runs.add(run);
    }
  }

  async #hold(request: StoredRequest, lease: string): Promise<void> {
    const { id } = request;
    const held = keepLease({ ...this.#options, id, lease });
    const signal = AbortSignal.any([this.#stopped.signal, held.lost]);
    try {
      const run = { ...this.#options, request, lease, signal };
      this.#kickIn(await RequestRun.create(run).run());
    } catch (error) {
      await this.#leave(error, id, lease);
    } finally {
      held.stop();
    }
  }

  /** What ends a run early is told, and the request is left to go on later. */
  async #leave(error: unknown, id: string, lease: string) {
    const { store, logger } = this.#options;
    if (this.#stopped.signal.aborted) {
      await store.release(id, lease).catch(reason => {
        logger.warn(
          `Request ${id} goes on when its lease runs out, as it could not be released: ${reasonOf(
            reason,
          )}`,
        );
      });
    } else if (isError(error) && LOST.includes(error.name)) {
      logger.info(`Request ${id} is in other hands: ${error.message}`);
    } else {
      // Not released: the rest of the lease is the pause before the next try.
      logger.error(
        `Request ${id} was interrupted and goes on when its lease runs out: ${reasonOf(
          error,
        )}`,
      );
    }
  }

  #kickIn(milliseconds: number | undefined) {
    if (milliseconds === undefined || this.#stopped.signal.aborted) {
      return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.kick();
    }, milliseconds);
    this.#timers.add(timer);
  }
}
