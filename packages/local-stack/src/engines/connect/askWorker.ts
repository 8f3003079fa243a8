// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { textAt } from '../textAt';

const HEALTHY = 'healthy';

/** What a worker says of itself, or, before that part of it is up, the error of its web server. */
const answerSchema = z.union([
  z.object({ status: z.string(), message: z.string() }),
  z.object({ error_code: z.literal(404), message: z.string() }),
]);

/** Asks a Connect worker how it is; throws what ails it, and a time-out when it is frozen. */
export async function askWorker(port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}/health`;
  const answer = parse(await textAt(url), url);
  if (!('status' in answer)) {
    throw new Error('its REST API is starting');
  }
  if (answer.status !== HEALTHY) {
    throw new Error(`it says that it is ${answer.status}: ${answer.message}`);
  }
}

function parse(text: string, url: string) {
  try {
    return answerSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`another program answers at ${url}`, { cause: error });
  }
}
