// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  confirmationOf,
  counted,
  DeletionFigures,
  evaluateDeletion,
  forgetTopicStep,
  planTopicDeletion,
  topicDeleteInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { optionalRead } from './optionalRead';
import { readOffsetsAt } from './readFigures';
import { TopicProposalsOptions } from '../TopicProposalsOptions';
import { impactOnUsers, Reader, readUsers, TopicUsers } from './readReaders';
import { NameCase, proposalOf, TopicCase } from './TopicCase';

/** The plan of a deletion, with what goes and who still uses it. */
export async function proposeDeletion(
  topic: TopicCase,
  services: Pick<TopicProposalsOptions, 'inventory' | 'connectorsOf'>,
): Promise<Proposal> {
  const { ask, target, state, record } = topic;
  const { confirmation } = topicDeleteInputSchema.parse(ask.input);
  const users = await readUsers(topic, services);
  const figures = await readDeletionFigures(topic, users);
  const { steps, effects } = planTopicDeletion({
    target,
    state,
    recorded: record !== undefined,
    figures,
  });
  return proposalOf(topic, {
    steps,
    effects,
    impact: impactOnUsers(users, {
      group: consequenceFor,
      component: 'Declares to use it, and has nothing to use any more',
      connector: ', which fails from then on or makes it anew',
    }),
    findings: [
      ...evaluateDeletion({
        topic: target.topic,
        protected: state.notes.protected,
      }),
      ...confirmationOf(effects, { topic: target.topic, confirmation }),
    ],
  });
}

/** What is left of a deletion when the topic itself is gone. */
export function proposeForgetting(named: NameCase): Proposal {
  const { target, record } = named;
  return proposalOf(named, {
    steps: record ? [forgetTopicStep(target)] : [],
    effects: [],
    findings: [],
  });
}

function consequenceFor({ members, lag }: Reader): string {
  const unread = lag ? `, and never sees ${counted(lag, 'message')}` : '';
  return members > 0
    ? `Reads it now and fails${unread}`
    : `Has offsets on it, which stay behind${unread}`;
}

async function readDeletionFigures(
  topic: TopicCase,
  { groups, connectors }: TopicUsers,
): Promise<DeletionFigures> {
  const unknown: string[] = [];
  const { admin, description } = topic;
  const [starts, ends, replicas, newest] = await Promise.all([
    readOffsetsAt(topic, { at: 'earliest' }),
    readOffsetsAt(topic, { at: 'latest' }),
    optionalRead(admin.describeLogDirs([description]), unknown),
    optionalRead(readOffsetsAt(topic, { at: 'max-timestamp' }), unknown),
  ]);
  let messages = 0n;
  ends.forEach(({ offset = 0n }, partition) => {
    messages += offset - (starts.get(partition)?.offset ?? 0n);
  });
  const times = [...(newest?.values() ?? [])].flatMap(
    ({ timestamp }) => timestamp ?? [],
  );
  return {
    messages: Number(messages),
    sizeBytes: replicas?.reduce((sum, it) => sum + Number(it.sizeBytes), 0),
    lastProducedAt: times.length ? Math.max(...times) : undefined,
    groups: groups.length,
    activeGroups: groups
      .filter(({ members }) => members > 0)
      .map(({ group }) => group),
    activeConnectors: [
      ...new Set(
        connectors.filter(({ active }) => active).map(({ name }) => name),
      ),
    ],
    unknown,
  };
}
