// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z, ZodType } from 'zod';
import { UnreadableAnswerError } from './UnreadableAnswerError';

/** The body as `schema` has it; nothing of it is quoted when it is not so. */
export function readJson<TSchema extends ZodType>(
  body: Uint8Array,
  schema: TSchema,
  /** Who should have answered, such as `an Apicurio Registry 3`. */
  product: string,
): z.output<TSchema> {
  const { data, error } = schema.safeParse(parse(body));
  if (error) {
    const [{ path, message }] = error.issues;
    const place = path.length ? ` at '${path.join('.')}'` : '';
    throw new UnreadableAnswerError(
      `it answered what ${product} does not${place}: ${message}`,
    );
  }
  return data;
}

/** Undefined for what is no JSON, such as a page of a proxy. */
export function tryParseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

function parse(body: Uint8Array): unknown {
  const value = tryParseJson(body);
  if (value === undefined) {
    throw new UnreadableAnswerError('it answered something that is not JSON');
  }
  return value;
}
