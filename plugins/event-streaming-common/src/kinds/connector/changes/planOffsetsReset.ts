// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject, PlanStep } from '../../../plan';
import { counted } from '../../topic/changes/TopicPlan';
import { ConnectorTarget } from '../connectorInputs';
import { CONNECTOR_STEPS } from '../connectorStepNames';
import { ConnectorType } from '../states/ConnectorState';
import { ConnectorPlan, connectorStep } from './ConnectorPlan';

/** Parts of the present offsets that a plan shows. */
const MOST_SHOWN = 20;

/** Characters of one part that a plan shows. */
const MOST_CHARACTERS = 500;

/** Parts that are told in the sentence itself. */
const MOST_TOLD = 3;

const CONSEQUENCES: Record<ConnectorType, string> = {
  source:
    'When it runs again it reads from the beginning, and writes what it wrote before once more',
  sink: 'When it runs again it reads its topics from where new consumers begin, and may write messages once more or miss some',
  unknown: 'When it runs again it begins as a new one would',
};

/**
 * The plan of a connector that begins anew, with where it stands now.
 *
 * @public
 */
export function planOffsetsReset(question: {
  target: ConnectorTarget;
  type: ConnectorType;
  /** As the worker tells them. */
  offsets: readonly { partition: JsonObject; offset?: JsonObject }[];
}): ConnectorPlan {
  const { target, type, offsets } = question;
  const shown = offsets
    .slice(0, MOST_SHOWN)
    .filter(part => JSON.stringify(part).length <= MOST_CHARACTERS);
  return {
    steps: offsets.length ? [resetOffsetsStep(target)] : [],
    effects: [
      {
        code: 'offsets-reset',
        severity: 'irreversible',
        message: `Forgets how far '${target.connector}' has come in ${counted(
          offsets.length,
          'part',
        )}${standing(shown)}. ${CONSEQUENCES[type]}`,
        params: { parts: offsets.length, offsets: shown },
      },
    ],
  };
}

/** What is lost, such as `: filename usage.csv at position 9843`. */
function standing(
  parts: readonly { partition: JsonObject; offset?: JsonObject }[],
): string {
  const told = parts
    .slice(0, MOST_TOLD)
    .map(
      ({ partition, offset }) => `${inWords(partition)} at ${inWords(offset)}`,
    );
  const more = parts.length > MOST_TOLD ? ' and others' : '';
  return told.length ? `: ${told.join('; ')}${more}` : '';
}

function inWords(values: JsonObject = {}): string {
  return Object.entries(values)
    .map(([key, value]) =>
      [key, typeof value === 'string' ? value : JSON.stringify(value)].join(
        ' ',
      ),
    )
    .join(', ');
}

/**
 * Offsets come again as soon as it runs: that they are gone now does not say
 * whether they were reset.
 */
export function resetOffsetsStep(target: ConnectorTarget): PlanStep {
  return connectorStep(target, {
    operation: CONNECTOR_STEPS.resetOffsets,
    title: `Reset the offsets of '${target.connector}'`,
    after: { offsets: 'none' },
    risk: 'high',
    mode: 'once',
  });
}
