// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { compatibilityLevel } from '../../../kinds/schema/compatibility/CompatibilityLevel';
import { Finding } from '../../../plan';
import { passed, violation, warning } from '../../finding';
import { SchemaQuestion } from '../../SchemaQuestion';

const FIELD = 'input.compatibility';

/** A new schema gets a rule; that of an old one is changed by itself. */
export function schemaLevelRule(question: SchemaQuestion): Finding[] {
  const { exists, input, check } = question;
  const { level } = check.rule;
  if (exists) {
    return input.compatibility === undefined || input.compatibility === level
      ? []
      : [
          violation(
            'rule-stays',
            `A new version does not change the rule, which is ${level}`,
            {
              field: FIELD,
              detail: "Ask for another one with 'schema.set-compatibility'",
            },
          ),
        ];
  }
  const { means } = compatibilityLevel(level);
  return [
    level === 'NONE'
      ? warning('rule-none', 'Without a rule any later version is accepted', {
          field: FIELD,
          detail: 'Whoever reads it finds out when it fails',
          fix: { field: FIELD, value: 'BACKWARD', label: 'Set to BACKWARD' },
        })
      : passed('rule', `Rule ${level}`, { field: FIELD, detail: means }),
  ];
}
