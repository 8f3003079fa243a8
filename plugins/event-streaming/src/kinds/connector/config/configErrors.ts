// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '@sluice/plugin-event-streaming-common';

const PREFIX = 'input.config.';

/** What is wrong with each key, by the key. */
export function configErrors(
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  return new Map(
    findings.flatMap(({ field, outcome, message }) =>
      outcome === 'violation' && field?.startsWith(PREFIX)
        ? [[field.slice(PREFIX.length), message]]
        : [],
    ),
  );
}
