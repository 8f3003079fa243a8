// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep } from '@sluice/plugin-event-streaming-common';
import { versionBefore } from './versionBefore';

/** What a next version replaces: that of the version before. */
export function wordsOfSchemaBefore(
  step: Pick<PlanStep, 'operation' | 'before'>,
  [name]: readonly string[],
): string | undefined {
  const version = versionBefore(step);
  if (version === undefined) {
    return undefined;
  }
  switch (name) {
    case 'version':
      return version;
    case 'override':
      return 'no';
    default:
      return `that of v${version}`;
  }
}
