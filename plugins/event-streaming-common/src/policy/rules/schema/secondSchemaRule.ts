// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../../plan';
import { warning } from '../../finding';

/**
 * A schema that describes the same part of a topic and has nothing to do with
 * the one that is asked about.
 *
 * @public
 */
export interface OtherSchema {
  topic: string;
  part: 'key' | 'value';
  artifact: string;
}

/** One type of event for each topic is preferred; another one needs a reason. */
export function secondSchemaRule(
  others: readonly OtherSchema[],
  field: string,
): Finding[] {
  const texts = new Set(others.map(secondSchemaText));
  return [...texts].map(text =>
    warning('second-schema', text, {
      field,
      detail:
        'Say what in operation asks for it: the request needs a justification',
      needsReason: true,
    }),
  );
}

/**
 * That a topic has a schema already, in words.
 *
 * @public
 */
export function secondSchemaText({ topic, part, artifact }: OtherSchema) {
  return `The ${part} of '${topic}' is described by '${artifact}' already: one type of event for each topic is easier to read, to evolve and to own`;
}
