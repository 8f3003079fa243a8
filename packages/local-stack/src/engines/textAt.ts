// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const TIMEOUT_MS = 3_000;

/** What is answered at `url`, whatever its status; throws why there is no answer. */
export async function textAt(url: string): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await (await fetch(url, { signal })).text();
  } catch (error) {
    throw new Error(`no answer from ${url}: ${causeOf(error)}`, {
      cause: error,
    });
  }
}

/** `fetch failed` says nothing; its cause does. */
function causeOf(error: unknown): unknown {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'cause' in error ? error.cause ?? error : error;
}
