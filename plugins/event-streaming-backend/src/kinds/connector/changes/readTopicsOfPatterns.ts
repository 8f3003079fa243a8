// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isSameRef,
  MOST_NAMED_TOPICS,
  TopicInConfig,
  TopicPattern,
  topicPatternsOf,
} from '@sluice/plugin-event-streaming-common';
import { FittingTopic } from '../../../inventory/FittingTopics';
import { mayKnowOfTopic } from './mayKnowOfTopic';
import { TopicsQuestion, TopicsServices } from './readTopicsInConfig';

/** A pattern of a configuration, with what it fits now. */
export interface ReadPattern extends Omit<TopicPattern, 'fits'> {
  /** Topics of others that the requester may know of. */
  topics: TopicInConfig[];
  /** There are too many of them to ask all of their owners. */
  isCrowded: boolean;
  /** It fits some that the requester may not know of: nobody is told that. */
  fitsHidden: boolean;
}

/** The topics that others own and that the patterns of a configuration fit now. */
export async function readTopicsOfPatterns(
  question: TopicsQuestion,
  services: TopicsServices,
): Promise<ReadPattern[]> {
  return Promise.all(
    topicPatternsOf(question.type, question.config).map(pattern =>
      readPattern(pattern, question, services),
    ),
  );
}

async function readPattern(
  { fits, ...pattern }: TopicPattern,
  question: TopicsQuestion,
  services: TopicsServices,
): Promise<ReadPattern> {
  if (!fits) {
    return { ...pattern, topics: [], isCrowded: false, fitsHidden: false };
  }
  const { cluster, owner: own } = question;
  const wanted = {
    cluster,
    begin: pattern.begin,
    most: MOST_NAMED_TOPICS,
    fits: ({ topic, owner, source }: FittingTopic) =>
      fits(topic) &&
      source !== 'fallback' &&
      !(own !== undefined && isSameRef(owner, own)),
  };
  const [open, narrowed] = await Promise.all([
    services.topics.fitting({ ...wanted, visibility: 'all' }),
    services.topics.fitting({ ...wanted, visibility: 'owned' }),
  ]);
  const known = await knownOf(narrowed.topics, question, services);
  const told = [...open.topics, ...known];
  return {
    ...pattern,
    topics: await Promise.all(
      told
        .slice(0, MOST_NAMED_TOPICS)
        .map(topic => inConfig(topic, pattern, question, services)),
    ),
    isCrowded: open.isMore || told.length > MOST_NAMED_TOPICS,
    fitsHidden: narrowed.isMore || known.length < narrowed.topics.length,
  };
}

async function knownOf(
  topics: readonly FittingTopic[],
  { cluster, requester }: TopicsQuestion,
  { declarations }: TopicsServices,
): Promise<FittingTopic[]> {
  const known = await Promise.all(
    topics.map(it =>
      mayKnowOfTopic({ cluster, topic: it.topic }, it, requester, declarations),
    ),
  );
  return topics.filter((_, index) => known[index]);
}

async function inConfig(
  { topic, owner }: FittingTopic,
  { key }: Pick<TopicPattern, 'key'>,
  { cluster, type, owner: own }: TopicsQuestion,
  { declarations }: TopicsServices,
): Promise<TopicInConfig> {
  return {
    topic,
    role: type === 'sink' ? 'reads' : 'writes',
    exists: true,
    owner,
    isDeclaredReader:
      own !== undefined &&
      (await declarations.isParty({ cluster, topic }, [own], ['consumes'])),
    pattern: key,
  };
}
