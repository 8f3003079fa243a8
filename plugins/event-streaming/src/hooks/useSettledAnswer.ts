// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { useMemo } from 'react';
import { useDebounced } from './useDebounced';
import { useLatest } from './useLatest';

/** What the backend says to what is in a form. */
export interface SettledAnswer<TAnswer> {
  /** The last answer; of what was asked before while the next is under way. */
  value: TAnswer | undefined;
  /** Why what is in the form has no answer. */
  error: Error | undefined;
  /** An answer to what is in the form now is still to come. */
  pending: boolean;
  ask: () => Promise<void>;
}

interface Answer<TAnswer> {
  /** The question. */
  key: string;
  value?: TAnswer;
  error?: Error;
}

/**
 * Asks once typing has paused for so many milliseconds. Of two questions only
 * the later one's answer counts.
 *
 * @param question - JSON; undefined while there is nothing to ask about
 * @param answerTo - made with `useCallback`
 */
export function useSettledAnswer<TQuestion, TAnswer>(
  question: TQuestion | undefined,
  answerTo: (question: TQuestion) => Promise<TAnswer>,
  pauseMs: number,
): SettledAnswer<TAnswer> {
  const key = question === undefined ? undefined : JSON.stringify(question);
  const settled = useDebounced(key, pauseMs);
  const load = useMemo(
    () =>
      settled === undefined
        ? undefined
        : async (): Promise<Answer<TAnswer>> => {
            try {
              const value = await answerTo(JSON.parse(settled));
              return { key: settled, value };
            } catch (error) {
              return { key: settled, error: toError(error) };
            }
          },
    [answerTo, settled],
  );
  const { value: answer, loading, reload } = useLatest(load);
  if (key === undefined) {
    return { value: undefined, error: undefined, pending: false, ask: reload };
  }
  return {
    value: answer?.value,
    error: answer?.key === key ? answer.error : undefined,
    pending: loading || answer?.key !== key,
    ask: reload,
  };
}
