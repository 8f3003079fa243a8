// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { UrlField } from './urlFields';

/** The fields of a page's state. */
export type UrlFields<S> = { [K in keyof S]: UrlField<S[K]> };

/**
 * Changes some values. Replaces the history entry, so that Back leaves the
 * page, unless `push` makes the change a place of its own, such as a tab.
 */
export type SetUrlState<S> = (
  changes: Partial<S>,
  options?: { push?: boolean },
) => void;

/**
 * Keeps a page's state (search, sort, page, tab, filter) in the URL, so that
 * it survives a reload and can be sent to somebody. Other parameters stay.
 *
 * @param fields - a constant outside the component
 */
export function useUrlState<S extends object>(
  fields: UrlFields<S>,
): [S, SetUrlState<S>] {
  const [params, setParams] = useSearchParams();
  // Two changes in one turn build upon each other, not upon the last render.
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);

  const state = useMemo(() => read(fields, params), [fields, params]);

  const change = useCallback<SetUrlState<S>>(
    (changes, options) => {
      latest.current = write(fields, latest.current, changes);
      setParams(latest.current, { replace: !options?.push });
    },
    [fields, setParams],
  );
  return [state, change];
}

function keysOf<S extends object>(fields: UrlFields<S>) {
  return Object.keys(fields) as (keyof S & string)[];
}

function read<S extends object>(
  fields: UrlFields<S>,
  params: URLSearchParams,
): S {
  const entries = keysOf(fields).map(key => [
    key,
    fields[key].parse(params.get(key)),
  ]);
  return Object.fromEntries(entries) as S;
}

function write<S extends object>(
  fields: UrlFields<S>,
  params: URLSearchParams,
  changes: Partial<S>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of keysOf(fields)) {
    if (key in changes) {
      const text = fields[key].format(changes[key] as S[typeof key]);
      if (text === undefined) {
        next.delete(key);
      } else {
        next.set(key, text);
      }
    }
  }
  return next;
}
