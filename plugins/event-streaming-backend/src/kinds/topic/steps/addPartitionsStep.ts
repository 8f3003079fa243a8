// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import { describeTopic } from '../readTopic';
import { compareParts, otherTopic } from './compareParts';
import { TopicStep } from './TopicStep';
import { z } from 'zod';

const afterSchema = z.object({ partitions: z.int().min(1) });

/** Grows a topic. */
export const addPartitionsStep: TopicStep = {
  async check(step, { cluster, topic }, { clusters }) {
    const description = await describeTopic(clusters.admin(cluster), topic);
    const partitions = description?.partitions.length;
    return (
      otherTopic(step, description) ??
      compareParts(step, { partitions }, ['partitions'])
    );
  },

  /**
   * A cluster can have grown the topic and died before it said so; then it
   * refuses to do it again, and the partitions show that it was done.
   */
  async apply(step, target, services) {
    const { partitions } = afterSchema.parse(step.after);
    try {
      const admin = services.clusters.admin(target.cluster);
      await admin.addPartitions(target.topic, partitions);
    } catch (error) {
      const isRefused = isError(error) && error.name === 'InputError';
      if (!isRefused) {
        throw error;
      }
      const { state } = await addPartitionsStep.check(step, target, services);
      if (state !== 'done') {
        throw error;
      }
    }
  },
};
