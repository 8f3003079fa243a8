// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../plan';
import { violation } from './finding';
import { schemaCheckRule } from './rules/schema/schemaCheckRule';
import { schemaLevelRule } from './rules/schema/schemaLevelRule';
import { schemaNameRule } from './rules/schema/schemaNameRule';
import { schemaOwnerRule } from './rules/schema/schemaOwnerRule';
import { schemaPrefixRule } from './rules/schema/schemaPrefixRule';
import { secondSchemaRule } from './rules/schema/secondSchemaRule';
import { SchemaQuestion } from './SchemaQuestion';

/** In the order in which a form asks. */
const RULES: ((question: SchemaQuestion) => Finding[])[] = [
  readOnlyRule,
  schemaNameRule,
  schemaPrefixRule,
  schemaOwnerRule,
  schemaLevelRule,
  schemaCheckRule,
  onlySchemaRule,
];

/**
 * What the policy says to a new schema or version: all findings, those that
 * hold as well. Pure: the form, the API and a CI job run the same.
 *
 * @public
 */
export function evaluateSchemaRegistration(
  question: SchemaQuestion,
): Finding[] {
  return RULES.flatMap(rule => rule(question));
}

/** A version of what is there already adds nothing to the topic. */
function onlySchemaRule({ exists, others }: SchemaQuestion): Finding[] {
  return exists ? [] : secondSchemaRule(others, 'target.artifact');
}

function readOnlyRule({ readOnly, target }: SchemaQuestion): Finding[] {
  return readOnly === undefined
    ? []
    : [
        violation(
          'registry-read-only',
          `'${target.registry}' takes no changes: ${readOnly}`,
          { field: 'target.registry' },
        ),
      ];
}
