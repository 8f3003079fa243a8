// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useEffect, useState } from 'react';

/** The present, told anew every so often, for ages that tick. */
export function useNow(everyMs = 5000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
