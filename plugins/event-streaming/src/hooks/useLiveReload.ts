// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useSignal } from '@backstage/plugin-signals-react';
import { useEffect, useRef } from 'react';
import { usePolling } from './usePolling';

/** On which the backend tells open pages that a request has moved. */
const CHANNEL = 'event-streaming';
const INTERVAL_MS = 30_000;

/**
 * Loads a page's content again when a request has moved, and every half minute
 * while the tab is visible: figures change without a request, and an app may
 * have no signals.
 */
export function useLiveReload(reload: () => unknown): void {
  const { lastSignal } = useSignal(CHANNEL);
  const latest = useRef(reload);
  useEffect(() => {
    latest.current = reload;
  });
  useEffect(() => {
    if (lastSignal) {
      latest.current();
    }
  }, [lastSignal]);
  usePolling(() => latest.current(), INTERVAL_MS);
}
