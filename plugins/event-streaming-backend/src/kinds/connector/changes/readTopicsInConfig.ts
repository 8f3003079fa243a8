// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorType,
  MOST_NAMED_TOPICS,
  NamedTopic,
  TopicInConfig,
  topicsOfConnectorConfig,
} from '@sluice/plugin-event-streaming-common';
import { Person } from '../../../identity/Identity';
import { ConnectorProposalsOptions } from '../ConnectorProposalsOptions';
import { mayKnowOfTopic } from './mayKnowOfTopic';
import { ReadPattern, readTopicsOfPatterns } from './readTopicsOfPatterns';

/** Whose view of which topics. */
export interface TopicsQuestion {
  /** The Kafka cluster. */
  cluster: string;
  type: ConnectorType;
  config: Readonly<Record<string, string>>;
  /** Whose connector it is. */
  owner: string | undefined;
  requester: Person;
}

/** What they are asked of. */
export type TopicsServices = Pick<
  ConnectorProposalsOptions,
  'topics' | 'declarations'
>;

/** What a configuration uses. */
export interface TopicsOfConfig {
  /** Those that it names, and those of others that a pattern fits now. */
  topics: TopicInConfig[];
  patterns: ReadPattern[];
}

/**
 * The topics that a configuration uses, with whose they are. One that it names
 * and that the requester may not know of is told as one that is not there.
 */
export async function readTopicsInConfig(
  question: TopicsQuestion,
  services: TopicsServices,
): Promise<TopicsOfConfig> {
  const [named, patterns] = await Promise.all([
    readNamed(question, services),
    readTopicsOfPatterns(question, services),
  ]);
  const fitting = patterns.flatMap(({ topics }) => topics);
  return { topics: [...named, ...fitting], patterns };
}

async function readNamed(
  question: TopicsQuestion,
  services: TopicsServices,
): Promise<TopicInConfig[]> {
  const named = topicsOfConnectorConfig(question.type, question.config);
  if (named.length > MOST_NAMED_TOPICS) {
    // Refused anyway, so that they are not looked for.
    return named.map(absent);
  }
  return Promise.all(named.map(topic => read(topic, question, services)));
}

async function read(
  named: NamedTopic,
  { cluster, owner: own, requester }: TopicsQuestion,
  { topics, declarations }: TopicsServices,
): Promise<TopicInConfig> {
  const target = { cluster, topic: named.topic };
  const [exists, ownership] = await Promise.all([
    topics.isThere(target),
    topics.ownership(target),
  ]);
  if (
    !exists ||
    !(await mayKnowOfTopic(target, ownership, requester, declarations))
  ) {
    return absent(named);
  }
  return {
    ...named,
    exists,
    owner: ownership.source === 'fallback' ? undefined : ownership.owner,
    isDeclaredReader:
      own !== undefined &&
      (await declarations.isParty(target, [own], ['consumes'])),
  };
}

function absent(named: NamedTopic): TopicInConfig {
  return { ...named, exists: false, isDeclaredReader: false };
}
