// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useCallback, useState } from 'react';

/**
 * What was loaded, or the answer to what was done since then: an answer is
 * newer than what was loaded before it, and older than what is loaded next.
 */
export function useAnswered<T>(
  loaded: T | undefined,
): [T | undefined, (answer: T) => void] {
  const [answered, setAnswered] = useState<{
    over: T | undefined;
    answer: T;
  }>();
  const answer = useCallback(
    (given: T) => setAnswered({ over: loaded, answer: given }),
    [loaded],
  );
  return [
    answered?.over === loaded && answered ? answered.answer : loaded,
    answer,
  ];
}
