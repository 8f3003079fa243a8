// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { compareRecorded } from '../compareTopic';
import { recordedTopicOf, recordedTopicSchema } from '../topicSteps';
import { TopicStep } from './TopicStep';

/** Records what people said about a new topic. */
export const recordStep: TopicStep = {
  async check(step, target, { inventory }) {
    const record = await inventory.record(target);
    return compareRecorded(
      { before: step.before, wanted: recordedTopicOf(step) },
      record && recordedTopicSchema.parse(record),
    );
  },

  async apply(step, target, { inventory }, { createdBy, requestId }) {
    await inventory.saveRecord(target, {
      ...recordedTopicOf(step),
      createdBy,
      requestId,
    });
  },
};
