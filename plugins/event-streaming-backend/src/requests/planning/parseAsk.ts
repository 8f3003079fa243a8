// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  JsonObject,
  jsonObjectSchema,
  OperationBody,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { Person } from '../../identity/Identity';
import { Ask, KindHandler } from '../../kinds/KindHandler';
import { KindRegistry } from '../../kinds/KindRegistry';
import { malformed } from '../errors/MalformedError';

/**
 * What somebody asks for, parsed by the kind that the operation belongs to.
 *
 * @throws InputError naming the fields that do not fit
 */
export function parseAsk(
  kinds: KindRegistry,
  body: OperationBody,
  requester: Person,
): { handler: KindHandler; ask: Ask } {
  const { handler, kind, operation } = kinds.operation(body.operation);
  const target: Target = parse('target', kind.target, body.target);
  const input: JsonObject = jsonObjectSchema.parse(
    parse('input', operation.input, body.input),
  );
  return {
    handler,
    ask: { operation: operation.id, target, input, requester },
  };
}

function parse<TValue>(
  part: 'target' | 'input',
  schema: z.ZodType<TValue>,
  value: unknown,
): TValue {
  const result = schema.safeParse(value);
  if (!result.success) {
    throw malformed(`The ${part} of this operation`, result.error, [part]);
  }
  return result.data;
}
