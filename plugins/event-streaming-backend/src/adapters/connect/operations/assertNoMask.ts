// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { REDACTED_VALUE } from '@sluice/plugin-event-streaming-node';

/** What was shown in the place of a secret is never written in its place. */
export function assertNoMask(
  config: Readonly<Record<string, string | null>>,
): void {
  const masked = Object.keys(config).filter(key =>
    config[key]?.includes(REDACTED_VALUE),
  );
  if (masked.length) {
    throw new InputError(
      `the value of ${masked
        .map(key => `'${key}'`)
        .join(
          ', ',
        )} holds the mask that stands where a secret was. Leave the key out to keep its value, or refer to the secret`,
    );
  }
}
