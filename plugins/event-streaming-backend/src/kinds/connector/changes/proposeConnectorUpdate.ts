// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CONNECTOR_STEPS,
  ConnectorUpdateInput,
  connectorChangesOf,
  connectorUpdateInputSchema,
  Effect,
  evaluateOwnerChange,
  Finding,
  ImpactItem,
  isSameRef,
  planConnectorUpdate,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { assertOwnerAsks } from '../../assertOwnerAsks';
import { Ask, Proposal } from '../../KindHandler';
import { ConnectorProposalsOptions } from '../ConnectorProposalsOptions';
import { ConnectorCase, hasDone, NameCase, proposalOf } from './ConnectorCase';
import { judgeChanges } from './judgeChanges';
import { foreignTopicEffects, foreignTopicImpact } from './foreignTopics';
import { secretKeysIn } from './secretKeysIn';
import { untoldTopicEffects } from './untoldTopicEffects';

/**
 * Changes are asked for by the owner and the platform; what nobody owns is
 * claimed by anybody for a group of theirs, which changes nothing else.
 *
 * @throws NotAllowedError with the reason
 */
export function assertMayUpdate({ ask, owner, target }: NameCase): void {
  const { owner: newOwner, config } = inputOf(ask);
  const isClaim =
    owner.active === undefined &&
    config === undefined &&
    newOwner !== undefined &&
    ask.requester.ownershipRefs.some(ref => isSameRef(ref, newOwner));
  if (!isClaim) {
    assertOwnerAsks(target.connector, owner, ask.requester);
  }
}

/** The plan of a change, made anew from the configuration as it is now. */
export async function proposeConnectorUpdate(
  connector: ConnectorCase,
  options: ConnectorProposalsOptions,
): Promise<Proposal> {
  const { ask, target, live, owner, connect } = connector;
  const { config, ...wanted } = inputOf(ask);
  const changes = connectorChangesOf(live, config);
  const isConfigured = hasDone(ask, CONNECTOR_STEPS.configure);
  const [{ verdict, findings, foreign, patterns }, owners] = await Promise.all([
    judgeChanges(connector, changes, options, wanted.owner),
    ownerFindings(connector, wanted.owner, options),
  ]);
  const { steps, effects } = planConnectorUpdate({
    target,
    changes,
    isConfigured,
    secret: secretKeysIn(verdict),
    notes: live.notes,
    wanted,
    owner: owner.active,
  });
  return proposalOf(connector, {
    steps,
    effects: [
      ...effects,
      ...receivedBy(effects),
      ...foreignTopicEffects(foreign),
      ...untoldTopicEffects({
        type: live.type,
        patterns: patterns.after,
        before: patterns.before,
        owner: wanted.owner ?? owner.active,
        prefixes: options.config.prefixes,
      }),
    ],
    impact: [
      ...foreignTopicImpact(foreign, connect.cluster, target.connector),
      ...receiverOf(effects, target.connector),
    ],
    findings: [
      ...(steps.length ? [] : [nothingChanges()]),
      ...findings,
      ...owners,
    ],
  });
}

async function ownerFindings(
  { ask, target, owner, live }: ConnectorCase,
  newOwner: string | undefined,
  { identity, config }: ConnectorProposalsOptions,
): Promise<Finding[]> {
  if (newOwner === undefined || newOwner === live.notes.owner) {
    return [];
  }
  const known = await identity.existing([newOwner]);
  const findings = evaluateOwnerChange({
    topic: target.connector,
    owner: owner.active,
    newOwner,
    isKnown: known.has(newOwner),
    prefixes: config.prefixes,
    what: 'Connectors',
  });
  return ask.requester.isPlatform ? findings : findings.map(asForNewOnes);
}

/** Who may not be given a connector when it is made may not be given it later. */
function asForNewOnes(finding: Finding): Finding {
  return finding.code === 'owner-not-of-prefix'
    ? { ...finding, outcome: 'violation' }
    : finding;
}

/** What somebody is given, they agree to. */
function receivedBy(effects: readonly Effect[]): Effect[] {
  return effects
    .filter(({ code }) => code === 'owner-transferred')
    .map(({ params }) => ({
      code: 'connector-received',
      severity: 'care',
      message: `${titleOfOwner(String(params.to))} answers for it from then on`,
      params: { to: params.to },
    }));
}

function receiverOf(
  effects: readonly Effect[],
  connector: string,
): ImpactItem[] {
  return receivedBy(effects).map(({ params }) => ({
    type: 'connector',
    name: connector,
    owner: String(params.to),
    consequence: 'Becomes theirs, with the secrets that it refers to',
    active: true,
    params: {},
  }));
}

function inputOf(ask: Ask): ConnectorUpdateInput {
  const input = connectorUpdateInputSchema.parse(ask.input);
  return input.owner === undefined
    ? input
    : { ...input, owner: stringifyEntityRef(parseEntityRef(input.owner)) };
}

function nothingChanges(): Finding {
  return {
    code: 'nothing-changes',
    outcome: 'violation',
    field: 'input',
    message: 'Nothing would change: all is as asked for already',
  };
}
