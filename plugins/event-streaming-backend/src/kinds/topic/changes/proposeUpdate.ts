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
  topicUpdateInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { askBroker, withBroker } from '../askBroker';
import { readFigures } from './readFigures';
import { TopicProposalsOptions } from '../TopicProposalsOptions';
import { impactOnUsers, readUsers, TopicUsers } from './readReaders';
import { proposalOf, TopicCase } from './TopicCase';

/** Config keys whose change readers or writers notice. */
const NOTICED: readonly string[] = [
  'retention.ms',
  'retention.bytes',
  'cleanup.policy',
  'max.message.bytes',
  'message.timestamp.type',
  'message.timestamp.before.max.ms',
  'message.timestamp.after.max.ms',
  'delete.retention.ms',
  'min.insync.replicas',
  'unclean.leader.election.enable',
  'remote.storage.enable',
];

const NOBODY: TopicUsers = { groups: [], declared: [], connectors: [] };

/** The plan of an update, with what is lost and who is hit. */
export async function proposeUpdate(
  topic: TopicCase,
  services: Pick<
    TopicProposalsOptions,
    'inventory' | 'connectorsOf' | 'config'
  >,
): Promise<Proposal> {
  const { ask, target, state, profile, exceptions } = topic;
  const { confirmation, ...input } = topicUpdateInputSchema.parse(ask.input);
  const changes = configChangesOf(state, input.config);
  const isNoticed =
    input.key !== undefined || changes.some(({ key }) => NOTICED.includes(key));
  const users = isNoticed ? await readUsers(topic, services) : NOBODY;
  const [figures, refused] = await Promise.all([
    readFigures(topic, changes, users.groups),
    refusedBy(topic, changes),
  ]);
  const { steps, effects } = planTopicUpdate({ target, state, input, figures });
  const hits = effects.some(({ severity }) => severity !== 'info');
  return proposalOf(topic, {
    steps,
    effects,
    impact: hits ? impactOfUpdate(users, figures) : [],
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
          prefixes: services.config.prefixes,
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

function impactOfUpdate(users: TopicUsers, { expiring }: ChangeFigures) {
  const behind = new Map(
    expiring?.groupsBehind.map(({ group, records }) => [group, records]),
  );
  return impactOnUsers(users, {
    group: ({ group }) => {
      const records = behind.get(group);
      return records
        ? `Never sees ${counted(records, 'message')} not read yet`
        : 'Reads the topic as it is then';
    },
    component: 'Uses the topic as it is then',
    connector: ', as it is then',
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
