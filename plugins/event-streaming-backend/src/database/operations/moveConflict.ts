// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError, NotFoundError } from '@backstage/errors';
import { RequestState } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { RequestRow } from '../tables';

/** The move that could not be made. */
export interface RefusedMove {
  from: RequestState;
  to: RequestState;
  revision: number;
}

/** Why a conditional UPDATE found no row. */
export async function moveConflict(
  trx: Knex.Transaction,
  id: number,
  move: RefusedMove,
): Promise<Error> {
  const row = await trx<RequestRow>('requests').where({ id }).first();
  if (!row) {
    return new NotFoundError(`There is no request ${id}`);
  }
  return new ConflictError(
    row.revision === move.revision
      ? stateConflict(row, move)
      : `Request ${id} is at revision ${row.revision} by now, not ${move.revision}; look at it again`,
  );
}

function stateConflict(row: RequestRow, move: RefusedMove): string {
  if (row.state !== move.from) {
    return `Request ${row.id} is '${row.state}' by now, not '${move.from}', and cannot become '${move.to}'`;
  }
  return `Request ${row.id} is '${row.state}' and could not become '${move.to}': it is in other hands, has expired or was planned again`;
}
