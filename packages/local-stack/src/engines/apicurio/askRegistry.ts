// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

const TIMEOUT_MS = 3_000;

const readinessSchema = z.object({
  status: z.string(),
  checks: z.array(z.object({ name: z.string(), status: z.string() })),
});

/** Asks a registry how it is; throws what ails it, and a time-out when it is frozen. */
export async function askRegistry(managementPort: number): Promise<void> {
  const url = `http://127.0.0.1:${managementPort}/health/ready`;
  const { status, checks } = parse(await textAt(url), url);
  if (status !== 'UP') {
    const ailing = checks.filter(check => check.status !== 'UP');
    const names = ailing.map(({ name }) => name).join(', ');
    throw new Error(`it says that it is ${status}: ${names || 'no reason'}`);
  }
}

async function textAt(url: string): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await (await fetch(url, { signal })).text();
  } catch (error) {
    throw new Error(`no answer from ${url}: ${causeOf(error)}`, {
      cause: error,
    });
  }
}

function parse(text: string, url: string) {
  try {
    return readinessSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`another program answers at ${url}`, { cause: error });
  }
}

/** `fetch failed` says nothing; its cause does. */
function causeOf(error: unknown): unknown {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'cause' in error ? error.cause ?? error : error;
}
