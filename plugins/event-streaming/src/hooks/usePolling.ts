// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useEffect, useRef } from 'react';

/**
 * Calls `poll` again and again while the tab is visible, and at once when it
 * becomes visible after a turn was missed. The next turn starts only after the
 * last one has ended.
 *
 * @param intervalMs - pause between two turns; undefined stops polling
 */
export function usePolling(
  poll: () => unknown,
  intervalMs: number | undefined,
): void {
  const latest = useRef(poll);
  useEffect(() => {
    latest.current = poll;
  });

  useEffect(() => {
    if (intervalMs === undefined) {
      return undefined;
    }
    return startPolling(() => latest.current(), intervalMs);
  }, [intervalMs]);
}

function startPolling(poll: () => unknown, intervalMs: number): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;
  let missed = false;

  function schedule() {
    if (!stopped) {
      timer = setTimeout(turn, intervalMs);
    }
  }
  function turn() {
    missed = document.hidden;
    if (!missed) {
      // A failed turn is reported as unhandled, and does not end the polling.
      Promise.resolve().then(poll).finally(schedule);
    }
  }
  const onVisible = () => {
    if (!document.hidden && missed) {
      turn();
    }
  };

  document.addEventListener('visibilitychange', onVisible);
  schedule();
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisible);
  };
}
