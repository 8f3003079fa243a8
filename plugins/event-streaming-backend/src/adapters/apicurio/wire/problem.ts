// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { HttpAnswer } from '../../http/HttpConnection';
import { tryParseJson } from '../../http/readJson';
import { readRetryAfter } from '../../http/readRetryAfter';
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
export function readProblem({
  status,
  headers,
  body,
}: HttpAnswer): RegistryProblemOptions {
  const { data } = problemSchema.safeParse(tryParseJson(body));
  return {
    status,
    code: data?.name ?? undefined,
    title: (data?.title || data?.detail || 'no reason given').slice(
      0,
      MAX_TITLE_LENGTH,
    ),
    causes: (data?.causes ?? []).map(({ description, context }) => ({
      description: description ?? '',
      path: context || undefined,
    })),
    retryAfterMs: readRetryAfter(headers['retry-after']),
  };
}
