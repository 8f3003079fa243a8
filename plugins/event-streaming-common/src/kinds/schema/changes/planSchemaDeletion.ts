// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, PlanStep } from '../../../plan';
import { counted } from '../../topic/changes/TopicPlan';
import { SchemaTarget } from '../schemaInputs';
import { newestOf, SchemaPlan, schemaStep } from './SchemaPlan';
import { SchemaState } from './SchemaState';
import { SCHEMA_STEPS } from './schemaStepNames';

/**
 * The plan of a deletion: in the registry, as long as no version was added
 * since, and then in what the portal remembers.
 *
 * @public
 */
export function planSchemaDeletion(question: {
  target: SchemaTarget;
  state: SchemaState;
  /** Whether the portal remembers anything about it. */
  recorded: boolean;
  /** Names of the topics that it describes. */
  topics: readonly string[];
  /** Consumer groups that read those now. */
  activeGroups: readonly string[];
}): SchemaPlan {
  const { target, state, recorded } = question;
  return {
    steps: [
      schemaStep(target, {
        operation: SCHEMA_STEPS.delete,
        title: `Delete '${target.artifact}' in ${target.registry}`,
        before: { exists: true, newest: newestOf(state) },
        after: { exists: false },
        risk: 'high',
      }),
      ...(recorded ? [forgetSchemaStep(target)] : []),
    ],
    effects: [deleted(question), ...stillRead(question.activeGroups)],
  };
}

/**
 * The step of a deletion that takes away what the portal remembers.
 *
 * @public
 */
export function forgetSchemaStep(target: SchemaTarget): PlanStep {
  return schemaStep(target, {
    operation: SCHEMA_STEPS.forget,
    title: 'Take it out of the portal and the catalog',
    before: { recorded: true },
    after: { recorded: false },
    risk: 'low',
  });
}

function deleted({
  target,
  state,
  topics,
}: Parameters<typeof planSchemaDeletion>[0]): Effect {
  const versions = state.versions.length;
  const unread = topics.length
    ? `. Messages of ${topics.join(', ')} that name it cannot be read any more`
    : '. Messages that name it cannot be read any more';
  return {
    code: 'schema-deleted',
    severity: 'irreversible',
    message: `Deletes '${target.artifact}' with ${counted(
      versions,
      'version',
    )}, for ever${unread}`,
    params: { versions, topics },
  };
}

function stillRead(groups: readonly string[]): Effect[] {
  return groups.length
    ? [
        {
          code: 'active-consumers-affected',
          severity: 'care',
          message: `${counted(groups.length, 'consumer group')} ${
            groups.length === 1 ? 'reads' : 'read'
          } a topic that it describes at this moment: ${groups.join(', ')}`,
          params: { groups },
        },
      ]
    : [];
}
