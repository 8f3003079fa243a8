// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Request } from 'express';
import { z } from 'zod';
import { ParsedRouteInput, Route } from '@sluice/plugin-event-streaming-common';
import { malformed } from '../requests/errors/MalformedError';
import { findInvisible } from './findInvisible';
import { findUnstorable } from './findUnstorable';

/**
 * The parts of a call that its route declares, parsed.
 *
 * @throws InputError naming the fields that do not fit
 */
export function parseRouteInput<R extends Route>(
  route: R,
  request: Request,
): ParsedRouteInput<R> {
  const parts = {
    params: parsePart('params', route.params, request.params),
    query: parsePart('query', route.query, request.query),
    body: parsePart('body', route.body, request.body),
  };
  // Each part was parsed by the schema that its type is inferred from.
  return parts as unknown as ParsedRouteInput<R>;
}

function parsePart(
  part: 'params' | 'query' | 'body',
  schema: z.ZodType | undefined,
  value: unknown,
): unknown {
  if (!schema) {
    return undefined;
  }
  // What somebody sends is read by others; what is searched for is not.
  const find = part === 'body' ? findInvisible : undefined;
  const unstorable = findUnstorable(value, find);
  if (unstorable) {
    const { path, problem: message } = unstorable;
    const issue = { code: 'custom', path, message, input: undefined } as const;
    throw malformed(`The ${part} of this call`, new z.ZodError([issue]));
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    throw malformed(`The ${part} of this call`, result.error);
  }
  return result.data;
}
