// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { RegistryProblemOptions } from '../errors/RegistryProblem';

const MAX_TITLE_LENGTH = 1000;

const problemSchema = z.object({
  name: z.string().nullish(),
  title: z.string().nullish(),
  detail: z.string().nullish(),
  causes: z
    .array(
      z.object({
        description: z.string().nullish(),
        context: z.string().nullish(),
      }),
    )
    .nullish(),
});

/** What an answer that is no success says; another program's page says nothing. */
export function readProblem(
  response: Response,
  body: Uint8Array,
): RegistryProblemOptions {
  const { data } = problemSchema.safeParse(parseJson(body));
  return {
    status: response.status,
    code: data?.name ?? undefined,
    title: (data?.title || data?.detail || 'no reason given').slice(
      0,
      MAX_TITLE_LENGTH,
    ),
    causes: (data?.causes ?? []).map(({ description, context }) => ({
      description: description ?? '',
      path: context || undefined,
    })),
    retryAfterMs: readRetryAfter(response.headers.get('retry-after')),
  };
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined; // a page of a proxy: its status is all that counts
  }
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function readRetryAfter(value: string | null): number | undefined {
  if (value === null) {
    return undefined;
  }
  const ms = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}
