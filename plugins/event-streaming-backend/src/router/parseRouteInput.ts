// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Request } from 'express';
import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { ParsedRouteInput, Route } from '@sluice/plugin-event-streaming-common';
import { malformed } from '../requests/MalformedError';
import { holdsNul } from './holdsNul';

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
  if (holdsNul(value)) {
    // PostgreSQL cannot keep it, and no name or text has use for it.
    throw new InputError(`The ${part} of this call holds a NUL character`);
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    throw malformed(`The ${part} of this call`, result.error);
  }
  return result.data;
}
