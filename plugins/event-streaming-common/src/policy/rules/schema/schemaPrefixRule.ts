// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../../plan';
import { passed } from '../../finding';
import { SchemaQuestion } from '../../SchemaQuestion';
import { namePrefix } from '../namePrefix';

const FIELD = 'target.artifact';

/**
 * The name of a new schema is in a prefix that the requester may use, as that
 * of a topic, or is that of a topic which the requester owns.
 */
export function schemaPrefixRule(question: SchemaQuestion): Finding[] {
  if (question.exists) {
    return [];
  }
  if (question.ownsTopic) {
    const message = 'It describes a topic of yours';
    return [passed('prefix', message, { field: FIELD })];
  }
  return namePrefix({
    ...question,
    name: question.target.artifact,
    field: FIELD,
    use: 'register schemas',
  });
}
