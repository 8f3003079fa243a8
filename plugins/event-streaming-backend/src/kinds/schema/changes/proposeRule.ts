// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  evaluateRuleChange,
  planRuleChange,
  schemaSetCompatibilityInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { readSchemaUsers } from './readSchemaUsers';
import { proposalOf, SchemaCase } from './SchemaCase';

/** The plan of another compatibility rule, with whom a looser one reaches. */
export async function proposeRule(
  schema: SchemaCase,
  options: SchemaProposalsOptions,
): Promise<Proposal> {
  const { ask, target, state } = schema;
  const { level } = schemaSetCompatibilityInputSchema.parse(ask.input);
  const { steps, effects } = planRuleChange({ target, state, level });
  const isLooser = effects.some(({ code }) => code === 'rule-loosened');
  const consequence = 'Reads the topic; later versions may break it';
  const { notes, ownLevel, inheritedLevel } = state;
  return proposalOf(schema, {
    steps,
    effects,
    impact: isLooser
      ? (await readSchemaUsers(target, consequence, options)).impact
      : [],
    findings: evaluateRuleChange({
      ownLevel,
      level,
      inheritedLevel,
      // Set again what the portal only remembers otherwise, as after a drift.
      isRecordBehind: notes.rule !== undefined && steps.length > 0,
    }),
  });
}
