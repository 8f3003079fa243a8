// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EXCEPTION_LIMITS,
  LimitException,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { GrantedException } from '../TopicInventory';
import { DatabaseNumber } from './columnReaders';

interface ExceptionRow {
  limit_name: string;
  value: DatabaseNumber;
  until: string;
  request_id: number;
}

/** The table `limit_exceptions`: values above a limit that topics may have. */
export class LimitExceptionStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): LimitExceptionStore {
    return new LimitExceptionStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** In force or over. */
  async ofTopic({ cluster, topic }: TopicTarget): Promise<LimitException[]> {
    const rows: ExceptionRow[] = await this.#knex('limit_exceptions')
      .where({ cluster, topic })
      .orderBy('limit_name');
    return rows.flatMap(row => toException(row) ?? []);
  }

  /** Takes the place of an older one to the same limit. */
  async save(
    { cluster, topic }: TopicTarget,
    { limit, value, until, requestId, createdBy }: GrantedException,
  ): Promise<void> {
    await this.#knex('limit_exceptions')
      .insert({
        cluster,
        topic,
        limit_name: limit,
        value,
        until,
        request_id: Number(requestId),
        created_by: createdBy,
        created_at: Date.now(),
      })
      .onConflict(['cluster', 'topic', 'limit_name'])
      .merge();
  }
}

/** A limit of another version of the plugin is none of this one's. */
function toException(row: ExceptionRow): LimitException | undefined {
  const limit = EXCEPTION_LIMITS.find(known => known === row.limit_name);
  return (
    limit && {
      limit,
      value: Number(row.value),
      until: row.until,
      requestId: String(row.request_id),
    }
  );
}
