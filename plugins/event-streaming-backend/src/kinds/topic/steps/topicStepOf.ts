// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotImplementedError } from '@backstage/errors';
import { PlanStep, TOPIC_STEPS } from '@sluice/plugin-event-streaming-common';
import { addPartitionsStep } from './addPartitionsStep';
import { configureStep } from './configureStep';
import { createStep } from './createStep';
import { deleteStep } from './deleteStep';
import { exceptionStep } from './exceptionStep';
import { forgetStep } from './forgetStep';
import { notesStep } from './notesStep';
import { recordStep } from './recordStep';
import { TopicStep } from './TopicStep';

const STEPS: ReadonlyMap<string, TopicStep> = new Map([
  [TOPIC_STEPS.create, createStep],
  [TOPIC_STEPS.record, recordStep],
  [TOPIC_STEPS.configure, configureStep],
  [TOPIC_STEPS.addPartitions, addPartitionsStep],
  [TOPIC_STEPS.delete, deleteStep],
  [TOPIC_STEPS.forget, forgetStep],
  [TOPIC_STEPS.changeNotes, notesStep],
  [TOPIC_STEPS.recordException, exceptionStep],
]);

/** @throws NotImplementedError for a step of another version of the plugin */
export function topicStepOf({ operation }: PlanStep): TopicStep {
  const step = STEPS.get(operation);
  if (!step) {
    throw new NotImplementedError(`Topics have no step '${operation}'`);
  }
  return step;
}
