// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, JsonObject, PlanStep } from '../../../plan';
import { keyExpression } from '../topicGuarantees';
import { TopicKey, topicKeySchema, TopicTarget } from '../topicInputs';
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
          risk:
            changed.includes('key') && isKeyed(notes.key) ? 'medium' : 'low',
        }),
      ]
    : [];
}

/**
 * The effects of a changed description and the like, and of another key, by
 * which consumers lose an order that they were promised.
 *
 * @public
 */
export function effectsOfNotes(steps: readonly PlanStep[]): Effect[] {
  return steps
    .filter(({ operation }) => operation === TOPIC_STEPS.changeNotes)
    .flatMap(({ before = {}, after = {} }): Effect[] => {
      const fields = Object.keys(after);
      const noted: Effect = {
        code: 'description-changed',
        severity: 'info',
        message: `Changes ${fields.join(', ')} in the portal and the catalog`,
        params: { fields },
      };
      return fields.includes('key')
        ? [noted, keyChanged(before.key, after.key)]
        : [noted];
    });
}

/** The portal only says what the key is; producers are who send it. */
function keyChanged(from: unknown, to: unknown): Effect {
  const [before, after] = [from, to].map(key => topicKeySchema.safeParse(key));
  const words = ({ data }: typeof before) =>
    isKeyed(data) ? `in order per ${keyExpression(data)}` : 'in no order';
  const promise = `Messages are ${words(after)}`;
  if (!isKeyed(before.data)) {
    return {
      code: 'key-declared',
      severity: 'info',
      message: `${promise} from then on. Producers have to send that key`,
      params: { to },
    };
  }
  return {
    code: 'key-changed',
    severity: 'care',
    message: `${promise} instead of ${words(
      before,
    )}. Producers have to send the new key; messages from before stay where they are, so consumers find one subject in two partitions, and joins and state no longer match`,
    params: { from, to },
  };
}

function isKeyed(key: TopicKey | undefined): key is TopicKey {
  return key !== undefined && key.fields.length > 0;
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
