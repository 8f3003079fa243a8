// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useEffect, useState } from 'react';

/**
 * The value as it was once it stayed the same for a while. Pass something
 * stable: an object made anew on each render never settles.
 */
export function useDebounced<T>(value: T, delayMs = 300): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return settled;
}
