// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import {
  BatchRefusal,
  batchRefusalSchema,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { databaseTime } from '../databaseTime';
import { StoredBatch } from '../RequestStore';
import { BatchRow } from '../tables';
import { toTime } from '../toTime';

/** Keeps the frame of requests that are filed together. */
export async function insertBatch(
  knex: Knex,
  batch: Pick<StoredBatch, 'operation' | 'justification' | 'createdBy'>,
): Promise<string> {
  const id = randomUUID();
  await knex('request_batches').insert({
    id,
    operation: batch.operation,
    justification: batch.justification,
    created_by: batch.createdBy,
    created_at: databaseTime(knex),
  });
  return id;
}

/** Writes down which items no request came of. */
export async function saveRefusals(
  knex: Knex,
  id: string,
  refused: BatchRefusal[],
): Promise<void> {
  await knex<BatchRow>('request_batches')
    .where({ id })
    .update({ refused: JSON.stringify(refused) });
}

/** @throws NotFoundError */
export async function readBatch(knex: Knex, id: string): Promise<StoredBatch> {
  const row = await knex<BatchRow>('request_batches').where({ id }).first();
  if (!row) {
    throw new NotFoundError(`There is no batch ${id}`);
  }
  return {
    id: row.id,
    operation: row.operation,
    justification: row.justification ?? undefined,
    createdBy: row.created_by,
    createdAt: toTime(row.created_at),
    refused: z.array(batchRefusalSchema).parse(JSON.parse(row.refused ?? '[]')),
  };
}
