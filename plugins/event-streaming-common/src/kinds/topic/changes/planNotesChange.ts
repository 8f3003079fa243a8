// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, JsonObject, PlanStep } from '../../../plan';
import { TopicTarget } from '../topicInputs';
import { TOPIC_STEPS } from './topicStepNames';
import { topicStep } from './TopicPlan';
import { TopicNotes } from './TopicState';

/** Notes in the order in which they are shown. */
const NOTES: readonly (keyof TopicNotes)[] = [
  'owner',
  'description',
  'key',
  'purpose',
  'broadcast',
  'tags',
  'protected',
];

/**
 * The step that changes what the portal remembers about a topic, with only the
 * notes that change; none where nothing does. Null is a note that is not there.
 *
 * @public
 */
export function planNotesChange(
  target: TopicTarget,
  notes: TopicNotes,
  wanted: Partial<TopicNotes>,
): PlanStep[] {
  const changed = NOTES.filter(
    note =>
      wanted[note] !== undefined && text(wanted[note]) !== text(notes[note]),
  );
  return changed.length
    ? [
        topicStep(target, {
          operation: TOPIC_STEPS.changeNotes,
          title: `Record ${changed.join(', ')} and show it in the catalog`,
          before: pick(notes, changed),
          after: pick(wanted, changed),
          risk: 'low',
        }),
      ]
    : [];
}

/** The effect of a changed description and the like. @public */
export function effectsOfNotes(steps: readonly PlanStep[]): Effect[] {
  return steps
    .filter(({ operation }) => operation === TOPIC_STEPS.changeNotes)
    .map(({ after = {} }) => {
      const fields = Object.keys(after);
      return {
        code: 'description-changed',
        severity: 'info',
        message: `Changes ${fields.join(', ')} in the portal and the catalog`,
        params: { fields },
      };
    });
}

function pick(
  notes: Partial<TopicNotes>,
  keys: readonly (keyof TopicNotes)[],
): JsonObject {
  return Object.fromEntries(keys.map(key => [key, notes[key] ?? null]));
}

function text(value: unknown): string {
  return JSON.stringify(value ?? null);
}
