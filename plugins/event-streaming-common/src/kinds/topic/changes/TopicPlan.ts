// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, PlanStep } from '../../../plan';
import { TopicTarget } from '../topicInputs';

/**
 * What an operation on a topic would do.
 *
 * @public
 */
export interface TopicPlan {
  steps: PlanStep[];
  effects: Effect[];
}

type StepParts = Pick<
  PlanStep,
  'operation' | 'title' | 'before' | 'after' | 'risk'
>;

/** A step on a topic; all of them are done when the live state is as wanted. */
export function topicStep(target: TopicTarget, parts: StepParts): PlanStep {
  return { kind: 'topic', target, mode: 'converge', ...parts };
}

/**
 * A number with its noun, such as "1 partition" and "3 partitions".
 *
 * @public
 */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
