// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  RuleInForce,
} from '@sluice/plugin-event-streaming-common';
import { TranslateSchema } from '../translation/TranslateSchema';

/** A rule in few words; the same ones wherever nothing is checked. */
export function ruleWords(
  {
    level,
    origin,
  }: { level: CompatibilityLevel; origin?: RuleInForce['origin'] },
  t: TranslateSchema,
): string {
  if (origin !== 'default' && level !== 'NONE') {
    return level;
  }
  // Of what lists know, no rule and the rule NONE look the same.
  const isNamed = level === 'NONE' && origin !== undefined;
  const name =
    isNamed && origin !== 'default' ? level : t('schemas.origin.default');
  return `${name}, ${t('schemas.row.unchecked')}`;
}
