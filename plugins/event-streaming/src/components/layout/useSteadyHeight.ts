// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Keeps an element at least as high as it was while its content is being
 * renewed, so that nothing below it jumps.
 */
export function useSteadyHeight(renewing: boolean): {
  ref: RefObject<HTMLDivElement>;
  minHeight: number | undefined;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [minHeight, setMinHeight] = useState<number>();
  useLayoutEffect(() => {
    setMinHeight(renewing ? ref.current?.offsetHeight : undefined);
  }, [renewing]);
  return { ref, minHeight };
}
