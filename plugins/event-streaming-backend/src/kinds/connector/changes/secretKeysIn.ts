// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '@sluice/plugin-event-streaming-common';

const CODES: readonly string[] = ['literal-secret', 'reference-malformed'];

const PREFIX = 'input.config.';

/** Config keys whose values must not be repeated, by what the policy found. */
export function secretKeysIn(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ code }) => CODES.includes(code))
    .flatMap(({ field }) =>
      field?.startsWith(PREFIX) ? [field.slice(PREFIX.length)] : [],
    );
}
