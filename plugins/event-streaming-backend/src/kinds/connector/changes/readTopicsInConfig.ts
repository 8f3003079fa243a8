// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorType,
  MOST_NAMED_TOPICS,
  NamedTopic,
  TopicInConfig,
  topicsOfConnectorConfig,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Person } from '../../../identity/Identity';
import { TopicOwnership } from '../../../inventory/TopicInventory';
import { ConnectorProposalsOptions } from '../ConnectorProposalsOptions';

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

type Services = Pick<ConnectorProposalsOptions, 'topics' | 'declarations'>;

/**
 * The topics that a configuration names, with whose they are. One that the
 * requester may not know of is told as one that is not there.
 */
export async function readTopicsInConfig(
  question: TopicsQuestion,
  services: Services,
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
  { topics, declarations }: Services,
): Promise<TopicInConfig> {
  const target = { cluster, topic: named.topic };
  const [exists, ownership] = await Promise.all([
    topics.isThere(target),
    topics.ownership(target),
  ]);
  if (!exists || !(await mayKnow(target, ownership, requester, declarations))) {
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

async function mayKnow(
  target: TopicTarget,
  { owner, visibility }: TopicOwnership,
  { isPlatform, ownershipRefs }: Person,
  declarations: Services['declarations'],
): Promise<boolean> {
  return (
    visibility === 'all' ||
    isPlatform ||
    ownershipRefs.includes(owner) ||
    declarations.isParty(target, ownershipRefs, ['consumes'])
  );
}
