// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { PERSON_HEADER } from './people';

const sessionSchema = z.object({
  backstageIdentity: z.object({ token: z.string().min(1) }),
});

/** A token of a person; undefined while the portal or its catalog is not ready. */
export async function signIn(
  url: string,
  person: string,
): Promise<string | undefined> {
  try {
    // Until then some plugins answer and others do not.
    const ready = await fetch(`${url}/.backstage/health/v1/readiness`, {
      signal: AbortSignal.timeout(10_000),
    });
    if (!ready.ok) {
      return undefined;
    }
    const answer = await fetch(`${url}/api/auth/person/refresh`, {
      headers: {
        'x-requested-with': 'XMLHttpRequest',
        [PERSON_HEADER]: person,
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
