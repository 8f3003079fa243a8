// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, JsonObject, PlanStep } from '../../../plan';
import { SchemaTarget } from '../schemaInputs';
import { KnownVersion, SchemaNotes, SchemaState } from './SchemaState';
import { SCHEMA_STEPS } from './schemaStepNames';

/**
 * What an operation on a schema would do.
 *
 * @public
 */
export interface SchemaPlan {
  steps: PlanStep[];
  effects: Effect[];
}

type StepParts = Pick<
  PlanStep,
  'operation' | 'title' | 'before' | 'after' | 'risk' | 'always'
>;

/** A step on a schema; all of them are done when the live state is as wanted. */
export function schemaStep(target: SchemaTarget, parts: StepParts): PlanStep {
  return { kind: 'schema', target, mode: 'converge', ...parts };
}

/** The version that came last; null where there is none, as steps have it. */
export function newestOf({
  versions,
}: Pick<SchemaState, 'versions'>): KnownVersion | null {
  return versions.reduce<KnownVersion | null>(
    (newest, { version, globalId }) =>
      newest && newest.globalId > globalId ? newest : { version, globalId },
    null,
  );
}

/**
 * The step that changes what the portal remembers, with only what changes; none
 * where nothing does. Null is what is not there.
 */
export function recordStep(
  target: SchemaTarget,
  notes: SchemaNotes,
  wanted: SchemaNotes,
): PlanStep[] {
  const changed = (['owner', 'description', 'rule'] as const).filter(
    note => wanted[note] !== undefined && wanted[note] !== notes[note],
  );
  const pick = (from: SchemaNotes): JsonObject =>
    Object.fromEntries(changed.map(note => [note, from[note] ?? null]));
  return changed.length
    ? [
        schemaStep(target, {
          operation: SCHEMA_STEPS.record,
          title: `Record ${changed.join(', ')} and show it in the catalog`,
          before: pick(notes),
          after: pick(wanted),
          risk: 'low',
        }),
      ]
    : [];
}
