// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import {
  ENGINE,
  RequestStore,
  StoredRequest,
} from '../../database/RequestStore';
import { approvalsFor } from '../decisions/approvalsFor';
import { GateResolver } from '../gates/GateResolver';
import { MoveObserver } from '../moves/MoveObserver';
import { reasonOf } from '../execution/reasonOf';

/** Everything a `RequestSweeper` is made of. */
export interface RequestSweeperOptions {
  store: RequestStore;
  gateResolver: GateResolver;
  observer: MoveObserver;
  logger: LoggerService;
  /** Milliseconds before its end at which people are reminded of a request. */
  reminderMs: number;
  /** Milliseconds after which gates are looked at again. */
  gatesAgeMs?: number;
}

/** Requests looked at in one sweep; the next sweep takes the rest. */
const AT_ONCE = 50;

/** How often the catalog is asked for one group within a sweep. */
const GROUPS_MS = 30_000;

/**
 * Looks after requests that wait for people: groups change while they wait, and
 * people forget.
 */
export class RequestSweeper {
  readonly #options: RequestSweeperOptions;

  static create(options: RequestSweeperOptions): RequestSweeper {
    return new RequestSweeper(options);
  }

  private constructor(options: RequestSweeperOptions) {
    this.#options = options;
  }

  /** What cannot be done now is done by a later sweep. */
  async sweep(): Promise<void> {
    const { logger } = this.#options;
    for (const work of [() => this.remind(), () => this.resolveGates()]) {
      try {
        await work();
      } catch (error) {
        logger.warn(
          `Requests that wait for people are looked at later: ${reasonOf(
            error,
          )}`,
        );
      }
    }
  }

  /** Reminds of what expires soon, once. */
  async remind(): Promise<void> {
    const { store, observer, reminderMs } = this.#options;
    for (const request of await store.remindable(reminderMs, AT_ONCE)) {
      const { state: from } = request;
      await observer.moved({ request, from, actor: ENGINE, event: 'reminder' });
    }
  }

  /** Finds out anew whom gates rest on. */
  async resolveGates(): Promise<void> {
    const { store, gatesAgeMs = 60_000 } = this.#options;
    for (const request of await store.gatesDue(gatesAgeMs, AT_ONCE)) {
      await this.#resolve(request);
    }
  }

  async #resolve(request: StoredRequest) {
    const { store, gateResolver, observer } = this.#options;
    const { id, revision, gates: before, policyGates, owner, plan } = request;
    const { createdBy, editors } = request;
    const gates = await gateResolver.resolve(
      {
        gates: policyGates,
        owner,
        impact: plan.impact,
        createdBy,
        editors,
        approvals: approvalsFor(request),
      },
      { maxAgeMs: GROUPS_MS },
    );
    if (JSON.stringify(gates) === JSON.stringify(before)) {
      return;
    }
    try {
      const settled = await store.settleGates(id, { revision, gates });
      await observer.moved({
        request: settled,
        from: 'pending',
        actor: ENGINE,
        event: settled.state === 'pending' ? 'gates' : 'move',
        asked: newGroups(before, gates),
      });
    } catch (error) {
      // Somebody was faster: it was decided or withdrawn just now.
      if (!isError(error) || error.name !== 'ConflictError') {
        throw error;
      }
    }
  }
}

function newGroups(
  before: StoredRequest['gates'],
  after: StoredRequest['gates'],
): string[] {
  const known = before.flatMap(gate => gate.groups);
  return [...new Set(after.flatMap(gate => gate.groups))].filter(
    group => !known.includes(group),
  );
}
