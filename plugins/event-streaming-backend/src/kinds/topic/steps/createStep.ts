// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import { compareCreated } from '../compareTopic';
import { readTopic } from '../readTopic';
import { createdTopicOf } from '../topicSteps';
import { TopicStep } from './TopicStep';

/** Makes a topic on Kafka. */
export const createStep: TopicStep = {
  async check(step, { cluster, topic }, { clusters }) {
    const wanted = createdTopicOf(step);
    const keys = Object.keys(wanted.config);
    const found = await readTopic(clusters.admin(cluster), topic, keys);
    return compareCreated(wanted, found);
  },

  /**
   * A cluster can have made the topic and died before it said so; then it says
   * now that the topic is there, and whether it is ours is seen by its state.
   */
  async apply(step, target, services) {
    try {
      const admin = services.clusters.admin(target.cluster);
      await admin.createTopic({ name: target.topic, ...createdTopicOf(step) });
    } catch (error) {
      const exists = isError(error) && error.name === 'ConflictError';
      if (!exists) {
        throw error;
      }
      const { state } = await createStep.check(step, target, services);
      if (state === 'diverged') {
        throw error;
      }
    }
  },
};
