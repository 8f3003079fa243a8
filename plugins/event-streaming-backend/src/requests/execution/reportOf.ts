// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestStep } from '@sluice/plugin-event-streaming-common';

/**
 * What steps found and left alone, which people have to know although the
 * request is done. Undefined where all went as planned.
 */
export function reportOf(steps: readonly RequestStep[]): string | undefined {
  const found = steps.flatMap(({ state, error }) =>
    state === 'done' && error !== undefined ? [error] : [],
  );
  return found.length ? found.join('. ') : undefined;
}
