// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { useCallback, useEffect, useRef, useState } from 'react';

/** What a load has brought so far. */
export interface Latest<T> {
  /** The last answer; stays while the next one is under way or has failed. */
  value: T | undefined;
  /** Why the last load failed; gone with the next success. */
  error: Error | undefined;
  loading: boolean;
  /** Loads again; resolves when the answer is shown. */
  reload: () => Promise<void>;
}

type Answer<T> = Omit<Latest<T>, 'reload'>;

/**
 * Loads something and keeps the last answer. Of two loads under way only the
 * later one counts; the earlier one is aborted.
 *
 * @param load - made with `useCallback`: a new function loads again. Undefined
 * loads nothing.
 */
export function useLatest<T>(
  load: ((signal: AbortSignal) => Promise<T>) | undefined,
): Latest<T> {
  const [answer, setAnswer] = useState<Answer<T>>({
    value: undefined,
    error: undefined,
    loading: load !== undefined,
  });
  const current = useRef<AbortController>();

  const reload = useCallback(async () => {
    current.current?.abort();
    if (!load) {
      setAnswer(last => ({ ...last, loading: false }));
      return;
    }
    const controller = new AbortController();
    current.current = controller;
    const settle = (next: (last: Answer<T>) => Answer<T>) => {
      if (!controller.signal.aborted) {
        setAnswer(next);
      }
    };
    settle(last => ({ ...last, loading: true }));
    try {
      const value = await load(controller.signal);
      settle(() => ({ value, error: undefined, loading: false }));
    } catch (error) {
      settle(last => ({ ...last, error: toError(error), loading: false }));
    }
  }, [load]);

  useEffect(() => {
    reload();
    return () => current.current?.abort();
  }, [reload]);

  return { ...answer, reload };
}
