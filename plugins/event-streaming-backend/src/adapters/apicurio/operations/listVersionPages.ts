// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { Send } from '../connection/RegistrySession';
import { versionSchema } from '../wire/version';
import { listPages } from './listPages';

const pageSchema = z
  .object({ count: z.int(), versions: z.array(versionSchema) })
  .transform(({ count, versions }) => ({ count, rows: versions }));

/** All versions below a path, the oldest first: new ones come last and move nothing. */
export function listVersionPages(
  send: Send,
  {
    filter,
    ...options
  }: { path: string; pageSize: number; filter?: Record<string, number> },
) {
  return listPages(send, {
    ...options,
    query: { orderby: 'globalId', order: 'asc', ...filter },
    page: pageSchema,
    keyOf: ({ globalId }) => String(globalId),
  });
}
