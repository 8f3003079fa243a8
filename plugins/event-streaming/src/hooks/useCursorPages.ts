// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useCallback, useEffect, useState } from 'react';
import { Latest, useLatest } from './useLatest';

type Cursor = string | undefined;
const FIRST: readonly Cursor[] = [undefined];

/** A page of a list whose next page begins at a cursor. */
export interface CursorPage {
  items: readonly unknown[];
  nextCursor?: string;
}

/** One page with its place in the list. */
export interface CursorPages<TPage> extends Latest<TPage> {
  /** Counts from 0. */
  page: number;
  /** Goes to an earlier page, or to the next one. */
  onPage: (page: number) => void;
}

/**
 * One page of a list. Where the earlier pages begin is only in memory, so a
 * reload starts at the first page, as does another query.
 *
 * @param query - stable while it asks for the same
 * @param load - made with `useCallback`
 */
export function useCursorPages<TQuery, TPage extends CursorPage>(
  query: TQuery,
  load: (query: TQuery, cursor: Cursor) => Promise<TPage>,
): CursorPages<TPage> {
  const [place, setPlace] = useState({ query, cursors: FIRST });
  const cursors = place.query === query ? place.cursors : FIRST;
  const cursor = cursors[cursors.length - 1];
  const latest = useLatest(
    useCallback(() => load(query, cursor), [load, query, cursor]),
  );

  const page = cursors.length - 1;
  const nextCursor = latest.value?.nextCursor;
  const onPage = useCallback(
    (wanted: number) => {
      if (wanted < page) {
        setPlace({ query, cursors: cursors.slice(0, wanted + 1) });
      } else if (wanted > page && nextCursor !== undefined) {
        setPlace({ query, cursors: [...cursors, nextCursor] });
      }
    },
    [query, cursors, page, nextCursor],
  );

  // What was on a later page may be gone by now.
  const isBeyondTheEnd =
    page > 0 && !latest.loading && latest.value?.items.length === 0;
  useEffect(() => {
    if (isBeyondTheEnd) {
      setPlace({ query, cursors: FIRST });
    }
  }, [isBeyondTheEnd, query]);

  return { ...latest, page, onPage };
}
