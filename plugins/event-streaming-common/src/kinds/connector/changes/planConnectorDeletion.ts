// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, PlanStep } from '../../../plan';
import { counted } from '../../topic/changes/TopicPlan';
import { ConnectorTarget, OffsetFate } from '../connectorInputs';
import { CONNECTOR_STEPS } from '../connectorStepNames';
import { ConnectorLive } from './ConnectorLive';
import { ConnectorPlan, connectorStep } from './ConnectorPlan';
import { leftBehind } from './leftBehind';
import { otherEndInWords } from './otherEndInWords';
import { resetOffsetsStep } from './planOffsetsReset';
import { listed } from '../topics/listed';

/**
 * What a deletion is planned from.
 *
 * @public
 */
export interface ConnectorDeletionQuestion {
  target: ConnectorTarget;
  live: ConnectorLive;
  /** Of the configuration as it was read: another one was not looked at. */
  configHash: string;
  offsets: OffsetFate;
  /** Whether the portal remembers anything about it. */
  recorded: boolean;
  /** Names of the topics that it writes to. */
  feeds: readonly string[];
  /** Messages of its topics that a sink has not written yet, if known. */
  unprocessed?: number;
  /** Consumer groups that read what it writes at this moment. */
  activeGroups: readonly string[];
}

/**
 * The plan of a deletion. Connect keeps how far a connector had come under its
 * name, unless that is reset before.
 *
 * @public
 */
export function planConnectorDeletion(
  question: ConnectorDeletionQuestion,
): ConnectorPlan {
  const { target, live, configHash, offsets, recorded } = question;
  const { className } = live;
  return {
    steps: [
      ...(offsets === 'reset'
        ? [stopStep(target), resetOffsetsStep(target)]
        : []),
      connectorStep(target, {
        operation: CONNECTOR_STEPS.delete,
        title: `Delete '${target.connector}' on ${target.connect}`,
        before: { exists: true, className, configHash },
        after: { exists: false },
        risk: 'high',
      }),
      ...(recorded ? [forgetConnectorStep(target)] : []),
    ],
    effects: [deleted(question), ...stillFed(question.activeGroups)],
  };
}

/**
 * The step of a deletion that takes away what the portal remembers.
 *
 * @public
 */
export function forgetConnectorStep(target: ConnectorTarget): PlanStep {
  return connectorStep(target, {
    operation: CONNECTOR_STEPS.forget,
    title: 'Take it out of the portal and the catalog',
    before: { recorded: true },
    after: { recorded: false },
    risk: 'low',
  });
}

function stopStep(target: ConnectorTarget): PlanStep {
  return connectorStep(target, {
    operation: CONNECTOR_STEPS.stop,
    title: `Stop '${target.connector}', so that its offsets can be reset`,
    after: { state: 'stopped' },
    risk: 'medium',
  });
}

const FATES: Record<OffsetFate, string> = {
  keep: 'How far it had come is kept: another connector of the name goes on there',
  reset:
    'How far it had come is forgotten: another connector of the name begins anew',
};

function deleted(question: ConnectorDeletionQuestion): Effect {
  const { target, live, offsets, feeds, unprocessed } = question;
  const left = leftBehind(live);
  const parts = [
    `Deletes '${target.connector}' with its configuration, for ever`,
    FATES[offsets],
    ...(feeds.length ? [`Nothing more comes to ${listed(feeds)}`] : []),
    ...otherEnd(live),
    ...(unprocessed
      ? [`It has ${counted(unprocessed, 'message')} left to write`]
      : []),
    ...left.map(({ text }) => text),
  ];
  return {
    code: 'connector-deleted',
    severity: 'irreversible',
    message: parts.join('. '),
    params: {
      offsets,
      topics: feeds,
      ...(unprocessed === undefined ? {} : { unprocessed }),
      leftBehind: left.map(({ what, name }) => ({ what, name })),
    },
  };
}

/** What it reads from or writes to outside of Kafka. */
function otherEnd({ type, className, config }: ConnectorLive): string[] {
  const where = otherEndInWords(className, config);
  if (where === undefined) {
    return [];
  }
  return [
    type === 'sink'
      ? `Nothing more is written to ${where}`
      : `${where} is no longer read`,
  ];
}

function stillFed(groups: readonly string[]): Effect[] {
  return groups.length
    ? [
        {
          code: 'active-consumers-affected',
          severity: 'care',
          message: `${counted(groups.length, 'consumer group')} ${
            groups.length === 1 ? 'reads' : 'read'
          } a topic that it feeds at this moment: ${listed(groups)}`,
          params: { groups },
        },
      ]
    : [];
}
