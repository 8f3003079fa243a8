// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z, ZodType } from 'zod';
import { HttpAnswer } from '../../http/HttpConnection';
import { readJson } from '../../http/readJson';
import { PRODUCT } from './fields';

/** The worker's answer as `schema` has it. */
export function readAnswer<TSchema extends ZodType>(
  answer: HttpAnswer,
  schema: TSchema,
): z.output<TSchema> {
  return readJson(answer.body, schema, PRODUCT);
}
