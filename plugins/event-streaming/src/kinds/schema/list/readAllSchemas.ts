// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EventStreamingApi,
  SchemaSummary,
} from '@sluice/plugin-event-streaming-common';
import { SchemaListQuery } from './schemaListState';

const PAGE = 100;

/** The most rows that one export reads: fifty pages. */
export const MOST_ROWS = 5000;

/** The schemas of a query, page by page, up to {@link MOST_ROWS}. */
export async function readAllSchemas(
  api: Pick<EventStreamingApi, 'listSchemas'>,
  query: SchemaListQuery,
): Promise<{ schemas: SchemaSummary[]; totalItems: number }> {
  const schemas: SchemaSummary[] = [];
  let cursor: string | undefined;
  let totalItems = 0;
  do {
    const page = await api.listSchemas({
      query: { ...query, limit: PAGE, cursor },
    });
    schemas.push(...page.items);
    cursor = page.nextCursor;
    totalItems = page.totalItems;
  } while (cursor !== undefined && schemas.length < MOST_ROWS);
  return { schemas: schemas.slice(0, MOST_ROWS), totalItems };
}
