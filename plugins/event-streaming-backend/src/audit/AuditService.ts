// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import {
  AuditRecord,
  Contract,
  ParsedRouteInput,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';
import { toIdCursor } from '../database/toIdCursor';
import { Person } from '../identity/Identity';
import { AuditFilter, AuditTrail } from './AuditTrail';

/** What to look for in the trail. */
export type AuditQuery = ParsedRouteInput<Contract['listAudit']>['query'];

/** Records read at once while a file is written. */
const BATCH = 500;

/** Most records of one file; more are had by narrowing the time. */
const MAX_EXPORTED = 100_000;

/**
 * Reads the trail for somebody: platform, security and auditors see all of it,
 * everybody else what they did and what was done to things of their groups.
 */
export class AuditService {
  readonly #trail: AuditTrail;

  static create(options: { trail: AuditTrail }): AuditService {
    return new AuditService(options.trail);
  }

  private constructor(trail: AuditTrail) {
    this.#trail = trail;
  }

  async list(
    query: AuditQuery,
    person: Person,
  ): Promise<RouteResponse<Contract['listAudit']>> {
    const filter = filterOf(query, person);
    const { limit, order = 'desc' } = query;
    const after = toIdCursor(query.cursor);
    // One more tells whether there is a page behind this one.
    const page = { limit: limit + 1, order, after };
    const found = await this.#trail.list(filter, page);
    return {
      items: found.slice(0, limit),
      totalItems: await this.#trail.count(filter),
      nextCursor: found.length > limit ? found[limit - 1].id : undefined,
    };
  }

  /**
   * All records that fit, oldest first, read in batches.
   *
   * @throws InputError when there are more than a file may hold
   */
  async export(
    query: AuditQuery,
    person: Person,
  ): Promise<AsyncGenerator<AuditRecord>> {
    const filter = filterOf(query, person);
    const count = await this.#trail.count(filter);
    if (count > MAX_EXPORTED) {
      throw new InputError(
        `${count} records fit, and a file holds at most ${MAX_EXPORTED}; narrow it with 'from' and 'to'`,
      );
    }
    return this.#readAll(filter);
  }

  async *#readAll(filter: AuditFilter): AsyncGenerator<AuditRecord> {
    let after: string | undefined;
    for (;;) {
      const page = { limit: BATCH, order: 'asc', after } as const;
      const records = await this.#trail.list(filter, page);
      yield* records;
      if (records.length < BATCH) {
        return;
      }
      after = records[BATCH - 1].id;
    }
  }
}

function filterOf(query: AuditQuery, person: Person): AuditFilter {
  const { actor, operation, source, title, from, to, q } = query;
  const seesAll = person.isPlatform || person.isSecurity || person.isAuditor;
  return {
    visibleTo: seesAll ? undefined : person.ownershipRefs,
    actor,
    operation,
    source,
    title,
    from,
    to,
    q,
  };
}
