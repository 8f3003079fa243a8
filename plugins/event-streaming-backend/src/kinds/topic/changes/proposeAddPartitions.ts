// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  confirmationOf,
  evaluatePartitionsAdded,
  evaluateTopicChange,
  Keying,
  mayBeKeyed,
  planAddPartitions,
  topicAddPartitionsInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { optionalRead } from './optionalRead';
import { sampleOf } from './readFigures';
import { TopicProposalsOptions } from '../TopicProposalsOptions';
import { impactOnUsers, readUsers } from './readReaders';
import { proposalOf, TopicCase } from './TopicCase';

/** The plan of adding partitions, with what it does to keys and readers. */
export async function proposeAddPartitions(
  topic: TopicCase,
  services: Pick<
    TopicProposalsOptions,
    'inventory' | 'connectorsOf' | 'config'
  >,
): Promise<Proposal> {
  const { ask, target, state, profile, exceptions } = topic;
  const { partitions, confirmation } = topicAddPartitionsInputSchema.parse(
    ask.input,
  );
  const [users, keying] = await Promise.all([
    readUsers(topic, services),
    keyingOf(topic),
  ]);
  const { steps, effects } = planAddPartitions({
    target,
    state,
    partitions,
    keying,
  });
  const streamsGroups = users.groups
    .filter(({ usesStreams }) => usesStreams)
    .map(({ group }) => group);
  const order = mayBeKeyed(keying)
    ? 'Reads messages of one key from before and after out of order, and '
    : '';
  return proposalOf(topic, {
    steps,
    effects,
    impact: steps.length
      ? impactOnUsers(users, {
          group: () =>
            `${order}${
              order ? 'can miss' : 'Can miss'
            } messages of new partitions when it begins with the latest`,
          component: 'Writes and reads more partitions from then on',
          connector: ', in more partitions from then on',
        })
      : [],
    findings: [
      ...evaluatePartitionsAdded({ state, partitions, streamsGroups }),
      ...evaluateTopicChange({
        target,
        state,
        change: { partitions },
        profile,
        exceptions,
        facts: { cluster: target.cluster, exists: true, similarNames: [] },
        prefixes: services.config.prefixes,
        requester: ask.requester,
      }),
      ...confirmationOf(effects, { topic: target.topic, confirmation }),
    ],
  });
}

/** What people declared comes first; records are looked at where they did not. */
async function keyingOf(topic: TopicCase): Promise<Keying> {
  const { key } = topic.state.notes;
  if (key) {
    return { by: 'declaration', keyed: key.fields.length > 0 };
  }
  const unknown: string[] = [];
  const sample = await optionalRead(sampleOf(topic), unknown);
  return sample
    ? {
        by: 'sample',
        keyed: sample.unkeyed < sample.records,
        records: sample.records,
      }
    : { by: 'nothing', reason: unknown.join('; ') };
}
