// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z, ZodType } from 'zod';
import { RegistryAnswer } from '../connection/RegistryConnection';
import { UnreadableAnswerError } from '../errors/UnreadableAnswerError';

/** The answer as `schema` has it; nothing of it is quoted when it is not so. */
export function readJson<TSchema extends ZodType>(
  answer: RegistryAnswer,
  schema: TSchema,
): z.output<TSchema> {
  const { data, error } = schema.safeParse(parse(answer.body));
  if (error) {
    const [{ path, message }] = error.issues;
    const place = path.length ? ` at '${path.join('.')}'` : '';
    throw new UnreadableAnswerError(
      `it answered what an Apicurio Registry 3 does not${place}: ${message}`,
    );
  }
  return data;
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new UnreadableAnswerError('it answered something that is not JSON');
  }
}
