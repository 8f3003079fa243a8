// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep } from '@sluice/plugin-event-streaming-common';

const WORDS: Readonly<Record<string, string>> = {
  offsets: 'where it stands now',
  state: 'as it is then',
};

/**
 * What a step finds that holds no value of before: it would be another one by
 * the time it runs.
 */
export function wordsOfConnectorBefore(
  _step: Pick<PlanStep, 'operation'>,
  [name]: readonly string[],
): string | undefined {
  return WORDS[name];
}
