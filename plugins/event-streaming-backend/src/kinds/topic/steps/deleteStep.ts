// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep } from '@sluice/plugin-event-streaming-common';
import { unlessMissing } from '../../unlessMissing';
import { describeTopic } from '../readTopic';
import { TopicStep } from './TopicStep';

/**
 * Deletes a topic by the id that it had when it was planned. Another topic that
 * has taken the name since is somebody else's: the one that was meant is gone.
 */
export const deleteStep: TopicStep = {
  async check(step, { cluster, topic }, { clusters }) {
    const description = await describeTopic(clusters.admin(cluster), topic);
    const topicId = topicIdOf(step);
    const isOther = topicId !== undefined && topicId !== description?.topicId;
    return { state: !description || isOther ? 'done' : 'todo' };
  },

  /** What is gone already, as after a crash, is as wanted. */
  async apply(step, { cluster, topic }, { clusters }) {
    const admin = clusters.admin(cluster);
    await unlessMissing(admin.deleteTopic(topic, { topicId: topicIdOf(step) }));
  },
};

function topicIdOf({ before }: PlanStep): string | undefined {
  const topicId = before?.topicId;
  return typeof topicId === 'string' ? topicId : undefined;
}
