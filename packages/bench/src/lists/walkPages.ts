// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { PortalClient } from '../portal/PortalClient';
import { listPath } from './listQueries';

const pageSchema = z.object({
  items: z.array(z.unknown()),
  totalItems: z.number(),
  nextCursor: z.string().optional(),
});

/** Pages through a list, one page further with each call, and from the start again. */
export function pageWalker(client: PortalClient, query: string) {
  let cursor: string | undefined;
  let largest = 0;
  return {
    next: async () => {
      const from = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const { body, bytes } = await client.get(listPath(`${query}${from}`));
      cursor = pageSchema.parse(JSON.parse(body)).nextCursor;
      largest = Math.max(largest, bytes);
    },
    largestBytes: () => largest,
  };
}

/** How many topics the portal lists. */
export async function countTopics(client: PortalClient): Promise<number> {
  const { body } = await client.get(listPath('internal=true'));
  return pageSchema.parse(JSON.parse(body)).totalItems;
}
