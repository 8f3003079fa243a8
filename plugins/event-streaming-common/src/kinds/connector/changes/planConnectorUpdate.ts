// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { titleOfOwner } from '../../../ownership';
import { Effect, PlanStep } from '../../../plan';
import { counted } from '../../topic/changes/TopicPlan';
import { ConnectorTarget } from '../connectorInputs';
import { CONNECTOR_STEPS } from '../connectorStepNames';
import { ConnectorConfigChange } from './configChanges';
import { ConnectorNotes } from './ConnectorLive';
import {
  awaitRunningStep,
  ConnectorPlan,
  connectorStep,
  recordConnectorStep,
} from './ConnectorPlan';
import { maskedConfig } from './maskedConfig';

/**
 * The plan of a change: only what differs from what is there is in it, so that
 * two changes of different keys never revert one another.
 *
 * @public
 */
export function planConnectorUpdate(question: {
  target: ConnectorTarget;
  changes: readonly ConnectorConfigChange[];
  /** The configuration was set before the request was tried again. */
  isConfigured: boolean;
  /** Keys whose values the policy does not let through; they are not repeated. */
  secret: readonly string[];
  notes: ConnectorNotes;
  wanted: ConnectorNotes;
  /** Who has it, where somebody does. */
  owner?: string;
}): ConnectorPlan {
  const { target, changes, isConfigured, notes, wanted } = question;
  const recorded = recordConnectorStep(target, notes, wanted);
  const isTouched = changes.length > 0 || isConfigured;
  return {
    steps: [
      ...configureStep(question),
      ...recorded,
      ...(isTouched ? [awaitRunningStep(target)] : []),
    ],
    effects: [
      ...(changes.length ? [changed(question)] : []),
      ...effectsOfNotes(question, recorded),
    ],
  };
}

function configureStep({
  target,
  changes,
  secret,
}: Parameters<typeof planConnectorUpdate>[0]): PlanStep[] {
  if (!changes.length) {
    return [];
  }
  const sideOf = (side: 'from' | 'to') =>
    Object.fromEntries(changes.map(change => [change.key, change[side]]));
  return [
    connectorStep(target, {
      operation: CONNECTOR_STEPS.configure,
      title: `Change ${
        changes.length > 5
          ? counted(changes.length, 'config key')
          : changes.map(({ key }) => key).join(', ')
      } of '${target.connector}'`,
      before: { config: sideOf('from') },
      after: { config: maskedConfig(sideOf('to'), secret) },
      risk: 'medium',
    }),
  ];
}

function changed({
  target,
  changes,
}: Parameters<typeof planConnectorUpdate>[0]): Effect {
  const keys = changes.map(({ key }) => key);
  return {
    code: 'connector-changed',
    severity: 'care',
    message: `Changes ${counted(keys.length, 'config key')} of '${
      target.connector
    }'. Its tasks restart, and go on where they stood`,
    params: { keys },
  };
}

function effectsOfNotes(
  question: Parameters<typeof planConnectorUpdate>[0],
  recorded: readonly PlanStep[],
): Effect[] {
  const fields = recorded.flatMap(({ after = {} }) => Object.keys(after));
  return [
    ...(fields.includes('description') ? [described()] : []),
    ...(fields.includes('owner') ? [handedOver(question)] : []),
  ];
}

function described(): Effect {
  return {
    code: 'description-changed',
    severity: 'info',
    message: 'Changes description in the portal and the catalog',
    params: { fields: ['description'] },
  };
}

function handedOver({
  target,
  owner,
  wanted,
}: Parameters<typeof planConnectorUpdate>[0]): Effect {
  const to = wanted.owner ?? '';
  return owner === undefined
    ? {
        code: 'owner-claimed',
        severity: 'care',
        message: `Gives '${
          target.connector
        }', which nobody owns, to ${titleOfOwner(to)}`,
        params: { to },
      }
    : {
        code: 'owner-transferred',
        severity: 'care',
        message: `Gives '${target.connector}' from ${titleOfOwner(
          owner,
        )} to ${titleOfOwner(to)}, who then decides about it`,
        params: { from: owner, to },
      };
}
