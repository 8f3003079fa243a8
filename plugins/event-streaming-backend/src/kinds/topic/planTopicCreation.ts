// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConfigHazard,
  configHazardOf,
  counted,
  describeConfigValue,
  Effect,
  EnvironmentProfile,
  isConfigBelow,
  PlanStep,
  TOPIC_STEPS,
  topicConfigKeyOf,
  TopicCreateInput,
  TopicSpec,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { RecordedTopic } from './topicSteps';

/** All that the plan of a new topic is made of. */
export interface TopicCreation {
  target: TopicTarget;
  input: TopicCreateInput;
  spec: TopicSpec;
  profile: EnvironmentProfile;
  /** What was recorded about a topic of this name before, if anything. */
  recorded?: RecordedTopic;
}

/** The steps that make a topic: on Kafka, and in what the portal remembers. */
export function planTopicCreation(creation: TopicCreation): PlanStep[] {
  return [createStep(creation), recordStep(creation)];
}

/** What making it does, in plain words. */
export function effectsOfCreation({
  target,
  spec,
  profile,
}: TopicCreation): Effect[] {
  const { partitions, replicationFactor, config } = spec;
  return [
    {
      code: 'topic-created',
      severity: 'info',
      message: `Makes the topic '${target.topic}' on ${target.cluster} (${
        profile.title
      }) with ${counted(partitions, 'partition')}, each on ${counted(
        replicationFactor,
        'broker',
      )}`,
      params: { partitions, replicationFactor },
    },
    ...Object.entries(config).map(([key, value]) =>
      effectOf(key, value, config),
    ),
  ];
}

function effectOf(
  key: string,
  value: string,
  config: TopicSpec['config'],
): Effect {
  const hazard = hazardIn(config, key);
  const head = `${topicConfigKeyOf(key)?.title ?? key}: ${describeConfigValue(
    key,
    value,
  )}`;
  return {
    code: hazard?.code ?? 'config-set',
    severity: hazard ? 'care' : 'info',
    message: hazard ? `${head}. ${hazard.follows}` : head,
    params: { key, value },
  };
}

/** What an entry harms by its value, as a change to that value would. */
function hazardIn(
  config: TopicSpec['config'],
  key: string,
): ConfigHazard | undefined {
  const holds = (other: string) =>
    config[other] ?? topicConfigKeyOf(other)?.default ?? '';
  const hazard = configHazardOf(key, holds);
  return isConfigBelow(key, holds(key), hazard?.soundFrom) ? hazard : undefined;
}

function createStep({ target, spec }: TopicCreation): PlanStep {
  const { partitions, replicationFactor, config } = spec;
  return {
    kind: 'topic',
    operation: TOPIC_STEPS.create,
    target,
    title: `Create '${target.topic}' on ${target.cluster}`,
    before: { exists: false },
    after: { partitions, replicationFactor, config },
    risk: Object.keys(config).some(key => hazardIn(config, key))
      ? 'medium'
      : 'low',
    mode: 'converge',
  };
}

function recordStep({ target, input, recorded }: TopicCreation): PlanStep {
  const after: RecordedTopic = {
    owner: input.owner,
    description: input.description,
    ...(input.key ? { key: input.key } : {}),
    ...(input.purpose ? { purpose: input.purpose } : {}),
    broadcast: input.broadcast ?? false,
    tags: input.tags ?? [],
  };
  return {
    kind: 'topic',
    operation: TOPIC_STEPS.record,
    target,
    title: 'Record owner and description and show it in the catalog',
    before: recorded ?? { recorded: false },
    after,
    risk: 'low',
    mode: 'converge',
  };
}
