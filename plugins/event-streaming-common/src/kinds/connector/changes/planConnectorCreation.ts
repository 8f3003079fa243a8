// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect } from '../../../plan';
import { ConnectorCreateInput, ConnectorTarget } from '../connectorInputs';
import { CONNECTOR_STEPS } from '../connectorStepNames';
import { ConnectorType } from '../states/ConnectorState';
import { topicsOfConnectorConfig } from '../topics/topicsOfConnectorConfig';
import { ConnectorNotes } from './ConnectorLive';
import {
  awaitRunningStep,
  ConnectorPlan,
  connectorStep,
  recordConnectorStep,
} from './ConnectorPlan';
import { maskedConfig } from './maskedConfig';
import { otherEndInWords } from './otherEndInWords';
import { listed } from '../topics/listed';

/**
 * The plan of a new connector: made, remembered, and watched until it runs
 * where it is meant to.
 *
 * @public
 */
export function planConnectorCreation(question: {
  target: ConnectorTarget;
  input: ConnectorCreateInput;
  type: ConnectorType;
  /** Keys whose values the policy does not let through; they are not repeated. */
  secret: readonly string[];
  /** What the portal remembers of the name already. */
  notes?: ConnectorNotes;
}): ConnectorPlan {
  const { target, input, secret, notes = {} } = question;
  const { initialState = 'running', owner, description } = input;
  return {
    steps: [
      connectorStep(target, {
        operation: CONNECTOR_STEPS.create,
        title: `Create '${target.connector}' on ${target.connect}`,
        before: { exists: false },
        after: { config: maskedConfig(input.config, secret), initialState },
        risk: 'medium',
      }),
      ...recordConnectorStep(target, notes, { owner, description }),
      ...(initialState === 'running' ? [awaitRunningStep(target)] : []),
    ],
    effects: [created(question)],
  };
}

function created({
  target,
  input,
  type,
  secret,
}: Parameters<typeof planConnectorCreation>[0]): Effect {
  const config = maskedConfig(input.config, secret);
  const className = config['connector.class'] ?? '';
  const { initialState = 'running' } = input;
  const begins =
    initialState === 'running'
      ? 'It begins to work at once'
      : `It begins ${initialState} and does nothing yet`;
  return {
    code: 'connector-created',
    severity: 'info',
    message: `Makes '${target.connector}' of ${simpleName(
      className,
    )}${directionOf(type, config)}. ${begins}`,
    params: { className, type, initialState },
  };
}

/** From where to where it carries data, as far as the configuration tells. */
function directionOf(
  type: ConnectorType,
  config: Record<string, string>,
): string {
  if (type === 'unknown') {
    return '';
  }
  const role = type === 'sink' ? 'reads' : 'writes';
  const topics = topicsOfConnectorConfig(type, config)
    .filter(each => each.role === role)
    .map(({ topic }) => topic);
  const kafka = topics.length ? listed(topics) : 'Kafka';
  const other = otherEndInWords(config['connector.class'] ?? '', config);
  if (type === 'sink') {
    return other === undefined
      ? `, which reads from ${kafka}`
      : `, which carries ${kafka} to ${other}`;
  }
  return other === undefined
    ? `, which writes to ${kafka}`
    : `, which carries ${other} to ${kafka}`;
}

/** Without the package. */
function simpleName(className: string): string {
  return className.split('.').pop() ?? className;
}
