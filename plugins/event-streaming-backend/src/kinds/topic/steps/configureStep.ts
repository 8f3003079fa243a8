// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject, PlanStep } from '@sluice/plugin-event-streaming-common';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { describeTopic, valueOf } from '../readTopic';
import { compareParts, otherTopic } from './compareParts';
import { TopicStep } from './TopicStep';

const sideSchema = z.object({
  topicId: z.string().optional(),
  config: z.record(z.string(), z.string().nullable()),
});

/** Sets and takes back overrides, and leaves all others alone. */
export const configureStep: TopicStep = {
  async check(step, { cluster, topic }, { clusters }) {
    const admin = clusters.admin(cluster);
    const { config } = sideOf(step.after);
    const [description, found] = await Promise.all([
      describeTopic(admin, topic),
      overridesOf(admin, topic, Object.keys(config)),
    ]);
    return (
      otherTopic(step, description) ??
      compareParts(step, { config: found ?? {} }, ['config'])
    );
  },

  async apply(step, { cluster, topic }, { clusters }) {
    const { config } = sideOf(step.after);
    await clusters
      .admin(cluster)
      .alterTopicConfig(
        topic,
        Object.fromEntries(
          Object.entries(config).map(([key, value]) => [
            key,
            value ?? undefined,
          ]),
        ),
      );
  },
};

function sideOf(side: PlanStep['after']): z.infer<typeof sideSchema> {
  return sideSchema.parse(side);
}

/** The topic's own values; null for an entry that follows the broker. */
async function overridesOf(
  admin: KafkaAdmin,
  topic: string,
  keys: string[],
): Promise<JsonObject | undefined> {
  const [item] = await admin.describeTopicConfigs([topic], keys);
  const entries = valueOf(item);
  return (
    entries &&
    Object.fromEntries(
      keys.map(key => {
        const entry = entries.find(({ name }) => name === key);
        return [key, entry?.source === 'topic' ? entry.value ?? '' : null];
      }),
    )
  );
}
