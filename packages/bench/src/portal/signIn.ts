// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

const sessionSchema = z.object({
  backstageIdentity: z.object({ token: z.string().min(1) }),
});

/** A token of a demo user; undefined while the portal or its catalog is not ready. */
export async function signIn(
  url: string,
  persona: string,
): Promise<string | undefined> {
  try {
    const answer = await fetch(`${url}/api/auth/demo/refresh`, {
      headers: {
        'x-demo-persona': persona,
        'x-requested-with': 'XMLHttpRequest',
      },
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok
      ? sessionSchema.parse(await answer.json()).backstageIdentity.token
      : undefined;
  } catch (error) {
    if (error instanceof TypeError || isTimeout(error)) {
      return undefined; // nobody listens yet
    }
    throw error;
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
