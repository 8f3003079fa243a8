// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep, Risk } from '../../../plan';
import { TopicUpdateInput } from '../topicChangeInputs';
import { nameOfEntry } from '../topicConfigKeys';
import { TopicTarget } from '../topicInputs';
import { ChangeFigures } from './ChangeFigures';
import { ConfigChange, configChangesOf } from './configChangesOf';
import { effectsOfConfig } from './effectsOfConfig';
import { effectsOfNotes, planNotesChange } from './planNotesChange';
import { TOPIC_STEPS } from './topicStepNames';
import { TopicPlan, topicStep } from './TopicPlan';
import { TopicState } from './TopicState';

/** Effects that lose data or stop somebody, and those that need care. */
const RISKS: Record<string, Risk> = {
  'retention-shortened': 'high',
  'size-limit-lowered': 'high',
  'cleanup-policy-switched': 'high',
  'unclean-election-enabled': 'high',
  'min-isr-changed': 'medium',
  'max-message-size-lowered': 'medium',
  'max-message-size-raised': 'medium',
  'timestamp-type-changed': 'medium',
  'remote-data-deleted': 'high',
  'timestamps-narrowed': 'medium',
  'broker-load-raised': 'medium',
  'deletion-markers-shortened': 'medium',
};

const ORDER: readonly Risk[] = ['low', 'medium', 'high'];

/**
 * The plan of an update: only what differs from what is there is in it, so that
 * two updates of different keys never revert one another.
 *
 * @public
 */
export function planTopicUpdate(question: {
  target: TopicTarget;
  state: TopicState;
  input: Omit<TopicUpdateInput, 'confirmation'>;
  figures?: ChangeFigures;
}): TopicPlan {
  const { target, state, input, figures } = question;
  const { config, ...notes } = input;
  const changes = configChangesOf(state, config);
  const noteSteps = planNotesChange(target, state.notes, notes);
  return {
    steps: [...configStep(target, state, changes), ...noteSteps],
    effects: [
      ...effectsOfConfig(changes, { state, figures }),
      ...effectsOfNotes(noteSteps),
    ],
  };
}

function configStep(
  target: TopicTarget,
  state: TopicState,
  changes: ConfigChange[],
): PlanStep[] {
  if (!changes.length) {
    return [];
  }
  const { topicId } = state;
  const values = (side: 'from' | 'to') =>
    Object.fromEntries(changes.map(change => [change.key, change[side]]));
  return [
    topicStep(target, {
      operation: TOPIC_STEPS.configure,
      title: `Change ${changes
        .map(({ key }) => nameOfEntry(key))
        .join(', ')} of '${target.topic}'`,
      before: { ...(topicId ? { topicId } : {}), config: values('from') },
      after: { config: values('to') },
      risk: riskOf(changes, state),
    }),
  ];
}

/** By the codes alone: figures move, and the risk is part of what is approved. */
function riskOf(changes: ConfigChange[], state: TopicState): Risk {
  const risks = effectsOfConfig(changes, { state }).map(({ code }) =>
    ORDER.indexOf(RISKS[code] ?? 'low'),
  );
  return ORDER[Math.max(0, ...risks)];
}
