// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotImplementedError } from '@backstage/errors';
import { PlanStep, SCHEMA_STEPS } from '@sluice/plugin-event-streaming-common';
import { deleteStep } from './deleteStep';
import { forgetStep } from './forgetStep';
import { levelStep } from './levelStep';
import { linkStep } from './linkStep';
import { lookForOthersStep } from './lookForOthersStep';
import { recordStep } from './recordStep';
import { registerStep } from './registerStep';
import { relaxStep } from './relaxStep';
import { restoreStep } from './restoreStep';
import { SchemaStep } from './SchemaStep';
import { stateStep } from './stateStep';

const STEPS: ReadonlyMap<string, SchemaStep> = new Map([
  [SCHEMA_STEPS.register, registerStep],
  [SCHEMA_STEPS.setRule, levelStep],
  [SCHEMA_STEPS.relax, relaxStep],
  [SCHEMA_STEPS.restore, restoreStep],
  [SCHEMA_STEPS.lookForOthers, lookForOthersStep],
  [SCHEMA_STEPS.setState, stateStep],
  [SCHEMA_STEPS.record, recordStep],
  [SCHEMA_STEPS.linkTopics, linkStep],
  [SCHEMA_STEPS.delete, deleteStep],
  [SCHEMA_STEPS.forget, forgetStep],
]);

/** @throws NotImplementedError for a step of another version of the plugin */
export function schemaStepOf({ operation }: PlanStep): SchemaStep {
  const step = STEPS.get(operation);
  if (!step) {
    throw new NotImplementedError(`Schemas have no step '${operation}'`);
  }
  return step;
}
