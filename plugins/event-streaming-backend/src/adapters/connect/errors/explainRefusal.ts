// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WorkerTexts } from '../redaction/WorkerTexts';
import { ConnectProblem } from './ConnectProblem';
import { readReasons } from './readReasons';
import { RefusedConfigError } from './RefusedConfigError';

type Config = Readonly<Record<string, string>>;

/** What tells which parts of the worker's words are secret. */
export interface RefusalContext {
  /** The whole configuration that was refused. */
  config: () => Promise<Config>;
  isSecretIn: (config: Config) => Promise<(key: string) => boolean>;
}

/** A refused configuration with the worker's reasons, fit to be told; any other error as it is. */
export async function explainRefusal(
  error: unknown,
  context: RefusalContext,
): Promise<unknown> {
  if (!(error instanceof ConnectProblem) || error.status !== 400) {
    return error;
  }
  const { text } = error;
  return text === undefined
    ? error
    : new RefusedConfigError(await tell(text, context));
}

async function tell(text: string, context: RefusalContext): Promise<string[]> {
  try {
    const config = await context.config();
    const isSecret = await context.isSecretIn(config);
    return readReasons(text, WorkerTexts.of({ config, isSecret }));
  } catch {
    // Without the configuration nobody knows what of the worker's words is secret.
    return [
      'The worker does not take it. What it says is not told, because the configuration could not be read to hide its secrets. Try again',
    ];
  }
}
