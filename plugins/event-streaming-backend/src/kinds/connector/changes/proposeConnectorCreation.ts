// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CONNECTOR_STEPS,
  ConnectorCreateInput,
  connectorCreateInputSchema,
  evaluateConnectorCreation,
  Finding,
  mayBeValidated,
  planConnectorCreation,
} from '@sluice/plugin-event-streaming-common';
import { Ask, Proposal } from '../../KindHandler';
import { unlessMissing } from '../../unlessMissing';
import { ConnectorProposalsOptions } from '../ConnectorProposalsOptions';
import { askWorker } from './askWorker';
import { hasDone, NameCase, proposalOf } from './ConnectorCase';
import {
  foreignTopicEffects,
  foreignTopicImpact,
  foreignTopicsOf,
} from './foreignTopics';
import { readPluginFacts } from './readPluginFacts';
import { readTopicsInConfig } from './readTopicsInConfig';
import { secretKeysIn } from './secretKeysIn';
import { untoldTopicEffects } from './untoldTopicEffects';

/** The plan of a new connector, with what policy and worker say to it. */
export async function proposeConnectorCreation(
  named: NameCase,
  options: ConnectorProposalsOptions,
): Promise<Proposal> {
  const { ask, target, connect, record } = named;
  const input = inputOf(ask);
  const { type, topics, patterns, verdict } = await judge(
    named,
    input,
    options,
  );
  const findings = await withWorker(named, input, verdict);
  const { steps, effects } = planConnectorCreation({
    target,
    input,
    type,
    secret: secretKeysIn(verdict),
    notes: mayKnowOfRecord(verdict) ? record : undefined,
  });
  const foreign = foreignTopicsOf(topics, input.owner);
  return proposalOf(named, {
    steps,
    effects: [
      ...effects,
      ...foreignTopicEffects(foreign),
      ...untoldTopicEffects({
        type,
        patterns,
        owner: input.owner,
        prefixes: options.config.prefixes,
      }),
    ],
    impact: foreignTopicImpact(foreign, connect.cluster, target.connector),
    findings,
    owner: input.owner,
  });
}

async function judge(
  { ask, target, connect, client }: NameCase,
  { config, owner }: ConnectorCreateInput,
  options: ConnectorProposalsOptions,
) {
  const { requester } = ask;
  const [facts, found, existing] = await Promise.all([
    readPluginFacts(client, config),
    unlessMissing(client.describeConnector(target.connector)),
    options.identity.existing([owner]),
  ]);
  const { cluster } = connect;
  const { type } = facts;
  const { topics, patterns } = await readTopicsInConfig(
    { cluster, type, config, owner, requester },
    options,
  );
  const verdict = evaluateConnectorCreation({
    target,
    config,
    owner,
    rules: connect,
    ...facts,
    topics,
    taken: found !== undefined && !hasDone(ask, CONNECTOR_STEPS.create),
    isOwnerKnown: existing.has(owner),
    readOnly: connect.mode === 'read-only',
    prefixes: options.config.prefixes,
    requester,
  });
  return { type, topics, patterns, verdict };
}

/** What is there already was validated when it was made. */
async function withWorker(
  { ask, client, target }: NameCase,
  { config }: ConnectorCreateInput,
  verdict: Finding[],
): Promise<Finding[]> {
  return mayBeValidated(verdict) && !hasDone(ask, CONNECTOR_STEPS.create)
    ? [...verdict, ...(await askWorker(client, target, config))]
    : verdict;
}

/** A plan tells nobody what was recorded about a name that is not theirs. */
function mayKnowOfRecord(verdict: Finding[]): boolean {
  return !verdict.some(({ code }) =>
    ['foreign-prefix', 'unclaimed-prefix'].includes(code),
  );
}

/** Refs as the catalog writes them, so that owners can be compared. */
function inputOf(ask: Ask): ConnectorCreateInput {
  const input = connectorCreateInputSchema.parse(ask.input);
  const owner = stringifyEntityRef(parseEntityRef(input.owner));
  return { ...input, owner };
}
