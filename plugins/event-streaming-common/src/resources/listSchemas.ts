// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/**
 * A source that could not be asked, so that a list is not taken for whole.
 *
 * @public
 */
export const partialSchema = z
  .object({ source: z.string(), reason: z.string(), since: z.iso.datetime() })
  .meta({ id: 'Partial' });

/** @public */
export type PartialSource = z.infer<typeof partialSchema>;

/**
 * The query that all lists share. `cursor` comes from the page before. What a
 * list does not know is refused, so that a filter with a typing error is not
 * taken for none.
 *
 * @public
 */
export const listQuerySchema = z.strictObject({
  q: z.string().max(250).optional(),
  order: z.enum(['asc', 'desc']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(2000).optional(),
});

/**
 * A page of a list. `observedAt` is the oldest reading that it rests on.
 *
 * @public
 */
export function listOf<TItem extends z.ZodType>(item: TItem) {
  return z.object({
    items: z.array(item),
    totalItems: z.int(),
    nextCursor: z.string().optional(),
    observedAt: z.iso.datetime().optional(),
    partial: z.array(partialSchema).optional(),
  });
}

/** `true` or `false` as a query can carry it. @public */
export const queryFlagSchema = z
  .enum(['true', 'false'])
  .transform(value => value === 'true');

/** Which owner's things to list: an entity ref, the caller's, or nobody's. @public */
export const ownerFilterSchema = z.union([
  z.enum(['mine', 'none']),
  z.string().max(300),
]);
