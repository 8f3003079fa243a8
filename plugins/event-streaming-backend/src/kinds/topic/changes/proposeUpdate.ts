// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ChangeFigures,
  ConfigChange,
  configChangesOf,
  confirmationOf,
  counted,
  evaluateTopicChange,
  Finding,
  planTopicUpdate,
  PrefixRule,
  topicUpdateInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { TopicInventory } from '../../../inventory/TopicInventory';
import { Proposal } from '../../KindHandler';
import { askBroker, withBroker } from '../askBroker';
import { readFigures } from './readFigures';
import { impactOf, readReaders, TopicReaders } from './readReaders';
import { proposalOf, TopicCase } from './TopicCase';

/** Config keys whose change readers or writers notice. */
const NOTICED: readonly string[] = [
  'retention.ms',
  'retention.bytes',
  'cleanup.policy',
  'max.message.bytes',
  'message.timestamp.type',
];

const NOBODY: TopicReaders = { groups: [], declared: [] };

/** The plan of an update, with what is lost and who is hit. */
export async function proposeUpdate(
  topic: TopicCase,
  inventory: TopicInventory,
  prefixes: readonly PrefixRule[],
): Promise<Proposal> {
  const { ask, target, state, profile, exceptions } = topic;
  const { confirmation, ...input } = topicUpdateInputSchema.parse(ask.input);
  const changes = configChangesOf(state, input.config);
  const isNoticed =
    input.key !== undefined || changes.some(({ key }) => NOTICED.includes(key));
  const readers = isNoticed ? await readReaders(topic, inventory) : NOBODY;
  const [figures, refused] = await Promise.all([
    readFigures(topic, changes, readers.groups),
    refusedBy(topic, changes),
  ]);
  const { steps, effects } = planTopicUpdate({ target, state, input, figures });
  const hits = effects.some(({ severity }) => severity !== 'info');
  return proposalOf(topic, {
    steps,
    effects,
    impact: hits ? impactOfUpdate(readers, figures) : [],
    findings: [
      ...(steps.length ? [] : [nothingChanges()]),
      ...withBroker(
        evaluateTopicChange({
          target,
          state,
          change: input,
          profile,
          exceptions,
          facts: { cluster: target.cluster, exists: true, similarNames: [] },
          prefixes,
          requester: ask.requester,
        }),
        refused,
      ),
      ...confirmationOf(effects, { topic: target.topic, confirmation }),
    ],
  });
}

/** What the cluster itself says to the entries that change. */
async function refusedBy(
  { admin, target }: TopicCase,
  changes: readonly ConfigChange[],
): Promise<Finding[]> {
  const entries = changes.map(({ key, to }) => [key, to ?? undefined]);
  return entries.length
    ? askBroker(options =>
        admin.alterTopicConfig(
          target.topic,
          Object.fromEntries(entries),
          options,
        ),
      )
    : [];
}

function impactOfUpdate(readers: TopicReaders, { expiring }: ChangeFigures) {
  const behind = new Map(
    expiring?.groupsBehind.map(({ group, records }) => [group, records]),
  );
  return impactOf(readers, {
    group: ({ group }) => {
      const records = behind.get(group);
      return records
        ? `Never sees ${counted(records, 'message')} not read yet`
        : 'Reads the topic as it is then';
    },
    component: 'Uses the topic as it is then',
  });
}

function nothingChanges(): Finding {
  return {
    code: 'nothing-changes',
    outcome: 'violation',
    field: 'input',
    message: 'Nothing would change: all is as asked for already',
  };
}
