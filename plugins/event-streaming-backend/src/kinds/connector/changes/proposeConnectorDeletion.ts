// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  confirmationOf,
  connectorDeleteInputSchema,
  forgetConnectorStep,
  ImpactItem,
  planConnectorDeletion,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { ConnectorProposalsOptions } from '../ConnectorProposalsOptions';
import { configHashOf } from './configHashOf';
import { ConnectorCase, NameCase, proposalOf } from './ConnectorCase';
import { readConnectorUsers } from './readConnectorUsers';

/** The plan of a deletion, with who lives by it and what it leaves behind. */
export async function proposeConnectorDeletion(
  connector: ConnectorCase,
  options: ConnectorProposalsOptions,
): Promise<Proposal> {
  const { ask, target, live, description, record } = connector;
  const { offsets, confirmation } = connectorDeleteInputSchema.parse(ask.input);
  const consequence = 'Reads what it writes, and finds nothing new any more';
  const [{ impact, ...users }, topics] = await Promise.all([
    readConnectorUsers(target, consequence, options),
    topicImpact(connector, options),
  ]);
  const { steps, effects } = planConnectorDeletion({
    target,
    live,
    configHash: configHashOf(description.config),
    offsets,
    recorded: record !== undefined,
    ...users,
  });
  return proposalOf(connector, {
    steps,
    effects,
    impact: [...impact, ...topics],
    findings: confirmationOf(effects, {
      topic: target.connector,
      confirmation,
    }),
  });
}

/** What is left of a deletion when the connector itself is gone. */
export function proposeConnectorForgetting(named: NameCase): Proposal {
  return proposalOf(named, {
    steps: named.record ? [forgetConnectorStep(named.target)] : [],
    effects: [],
    findings: [],
  });
}

/** Topics that it has to do with, with those who have them. */
async function topicImpact(
  { target }: ConnectorCase,
  { inventory, topics }: ConnectorProposalsOptions,
): Promise<ImpactItem[]> {
  const used = await inventory.topics(target);
  return Promise.all(
    used.map(async ({ cluster, topic, role }): Promise<ImpactItem> => {
      const { owner } = await topics.ownership({ cluster, topic });
      return {
        type: 'topic',
        name: `${topic} on ${cluster}`,
        owner,
        consequence:
          role === 'reads'
            ? 'Is no longer carried out of Kafka'
            : 'Gets nothing more from it',
        params: { cluster, topic, role },
      };
    }),
  );
}
