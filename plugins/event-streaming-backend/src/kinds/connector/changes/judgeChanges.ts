// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  configAfter,
  ConnectorConfigChange,
  ConnectorQuestion,
  evaluateConnectorChange,
  evaluateConnectorConfig,
  Finding,
  mayBeValidated,
  TopicInConfig,
} from '@sluice/plugin-event-streaming-common';
import { ConnectorProposalsOptions } from '../ConnectorProposalsOptions';
import { askWorker } from './askWorker';
import { ConnectorCase } from './ConnectorCase';
import { foreignTopicsOf } from './foreignTopics';
import { readPluginFacts } from './readPluginFacts';
import { readTopicsInConfig } from './readTopicsInConfig';
import { ReadPattern } from './readTopicsOfPatterns';

const NONE: ChangeVerdict['patterns'] = { before: [], after: [] };

/** What is said to a changed configuration. */
export interface ChangeVerdict {
  /** By the policy alone. */
  verdict: Finding[];
  /** By the policy and the worker. */
  findings: Finding[];
  /** Topics of others that it did not use before. */
  foreign: TopicInConfig[];
  /** What it uses by patterns, before and after. */
  patterns: { before: ReadPattern[]; after: ReadPattern[] };
}

/**
 * Judges a configuration that changes, for whom it would belong to. Where
 * nothing but the owner changes, it is judged what the new one may refer to.
 */
export async function judgeChanges(
  connector: ConnectorCase,
  changes: readonly ConnectorConfigChange[],
  options: ConnectorProposalsOptions,
  newOwner?: string,
): Promise<ChangeVerdict> {
  const owner = newOwner ?? connector.owner.active;
  if (!changes.length) {
    return owner === connector.owner.active
      ? { verdict: [], findings: [], foreign: [], patterns: NONE }
      : judgeReferences(connector, owner, options);
  }
  const { config, kept } = configAfter(connector.live, changes);
  const [was, becomes] = await Promise.all([
    questionOf(
      connector,
      configAfter(connector.live, []).config,
      options,
      connector.owner.active,
    ),
    questionOf(connector, config, options, owner),
  ]);
  const [before, after] = [was.question, becomes.question];
  const verdict = evaluateConnectorChange({
    before,
    after,
    changed: changes.map(({ key }) => key),
    kept,
  });
  const known = new Set(before.topics.map(({ role, topic }) => role + topic));
  return {
    verdict,
    findings: [...verdict, ...(await workerSays(connector, after, kept))],
    foreign: foreignTopicsOf(after.topics, after.owner).filter(
      ({ role, topic }) => !known.has(role + topic),
    ),
    patterns: { before: was.patterns, after: becomes.patterns },
  };
}

/** With a connector its passwords are handed over: the new owner may use them, or not. */
async function judgeReferences(
  connector: ConnectorCase,
  owner: string | undefined,
  options: ConnectorProposalsOptions,
): Promise<ChangeVerdict> {
  const { config } = configAfter(connector.live, []);
  const { question } = await questionOf(connector, config, options, owner);
  const verdict = evaluateConnectorConfig(question).filter(({ code }) =>
    code.startsWith('reference-'),
  );
  return { verdict, findings: verdict, foreign: [], patterns: NONE };
}

async function questionOf(
  { ask, client, connect, target }: ConnectorCase,
  config: Record<string, string>,
  options: ConnectorProposalsOptions,
  owner: string | undefined,
): Promise<{ question: ConnectorQuestion; patterns: ReadPattern[] }> {
  const { requester } = ask;
  const { cluster } = connect;
  const facts = await readPluginFacts(client, config);
  const { type } = facts;
  const { topics, patterns } = await readTopicsInConfig(
    { cluster, type, config, owner, requester },
    options,
  );
  const question = { target, config, owner, rules: connect, ...facts, topics };
  return { question, patterns };
}

/**
 * A worker sees what the policy lets through, old or new. It cannot judge all
 * of a configuration that holds secrets which are not told to anybody.
 */
async function workerSays(
  { client, target }: ConnectorCase,
  after: ConnectorQuestion,
  kept: readonly string[],
): Promise<Finding[]> {
  if (kept.length || !mayBeValidated(evaluateConnectorConfig(after))) {
    return [notAsked(target.connect)];
  }
  return askWorker(client, target, after.config);
}

function notAsked(connect: string): Finding {
  return {
    code: 'not-validated',
    outcome: 'warning',
    field: 'input.config',
    message: `'${connect}' was not asked about the configuration, as it holds what is not sent there for a check`,
  };
}
