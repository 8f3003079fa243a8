// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A signal that aborts when the user presses Ctrl-C or the process is told to end. */
export function interruption() {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => controller.abort());
  }
  return controller.signal;
}

/** Resolves when it aborts. */
export function aborted(signal) {
  return new Promise(resolve => {
    if (signal.aborted) {
      resolve();
    }
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
