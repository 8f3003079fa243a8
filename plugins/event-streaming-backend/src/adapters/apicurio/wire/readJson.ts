// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z, ZodType } from 'zod';
import { readJson as readJsonOf } from '../../http/readJson';
import { RegistryAnswer } from '../connection/RegistryConnection';

/** The registry's answer as `schema` has it. */
export function readJson<TSchema extends ZodType>(
  answer: RegistryAnswer,
  schema: TSchema,
): z.output<TSchema> {
  return readJsonOf(answer.body, schema, 'an Apicurio Registry 3');
}
