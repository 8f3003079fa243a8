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
import { TopicInventory } from '../../../inventory/TopicInventory';
import { Proposal } from '../../KindHandler';
import { optionalRead } from './optionalRead';
import { readOffsetsAt } from './readFigures';
import { impactOf, Reader, readReaders, TopicReaders } from './readReaders';
import { NameCase, proposalOf, TopicCase } from './TopicCase';

/** The plan of a deletion, with what goes and who still uses it. */
export async function proposeDeletion(
  topic: TopicCase,
  inventory: TopicInventory,
): Promise<Proposal> {
  const { ask, target, state, record } = topic;
  const { confirmation } = topicDeleteInputSchema.parse(ask.input);
  const readers = await readReaders(topic, inventory);
  const figures = await readDeletionFigures(topic, readers);
  const { steps, effects } = planTopicDeletion({
    target,
    state,
    recorded: record !== undefined,
    figures,
  });
  return proposalOf(topic, {
    steps,
    effects,
    impact: impactOf(readers, {
      group: consequenceFor,
      component: 'Declares to use it, and has nothing to use any more',
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
  { groups }: TopicReaders,
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
    unknown,
  };
}
