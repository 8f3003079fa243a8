// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { unreadableCursor } from '../unreadableCursor';

/** Which page of a list is asked for. */
export interface CursorRequest {
  sort: string;
  order: 'asc' | 'desc';
  /** From the page before. */
  cursor?: string;
}

/** Where a page ended: what is sorted by, then the names of that row. */
export type ListPosition = [value: string | number, ...names: string[]];

/** How positions of a list look. */
export interface PositionShape {
  isNumber: boolean;
  /** A number with a fraction, as rates are. */
  isReal?: boolean;
  /** How many tell rows of one value apart. */
  names: number;
}

/** Neither NUL nor half a character: a database would fail on them. */
const textSchema = z.string().regex(/^[^\0\ud800-\udfff]*$/u);

const cursorSchema = z.tuple(
  [z.string(), z.string(), z.union([textSchema, z.number()])],
  textSchema,
);

/** A cursor that stands behind a row, valid for this order only. */
export function cursorAfter(
  { sort, order }: CursorRequest,
  position: ListPosition,
): string {
  const parts: z.infer<typeof cursorSchema> = [sort, order, ...position];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * Where the page before ended; undefined for the first page.
 *
 * @throws InputError when the cursor is none, or of another order
 */
export function positionOf(
  request: CursorRequest,
  { isNumber, isReal = false, names }: PositionShape,
): ListPosition | undefined {
  if (request.cursor === undefined) {
    return undefined;
  }
  const [sort, order, value, ...found] = parse(request.cursor);
  const isFraction = typeof value === 'number' && !Number.isSafeInteger(value);
  if (found.length !== names || (isFraction && !isReal)) {
    throw unreadableCursor();
  }
  if (
    sort !== request.sort ||
    order !== request.order ||
    (typeof value === 'number') !== isNumber
  ) {
    throw new InputError(
      `The cursor belongs to another list; leave it out to begin a list sorted by '${request.sort}'`,
    );
  }
  return [value, ...found];
}

function parse(cursor: string): z.infer<typeof cursorSchema> {
  try {
    const text = Buffer.from(cursor, 'base64url').toString();
    return cursorSchema.parse(JSON.parse(text));
  } catch {
    throw unreadableCursor();
  }
}
