// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorConfigEntry,
  ConnectorState,
} from '@sluice/plugin-event-streaming-common';

/** What a connector is written down as. */
export interface ExportedConnector {
  connect: string;
  connector: string;
  state?: ConnectorState;
  config: Readonly<Record<string, string>>;
}

/** A configuration as the pages have it, as a plain object. */
export function toConfig(
  entries: readonly ConnectorConfigEntry[],
): Record<string, string> {
  return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}

/** What `POST /connectors` of the Connect REST API takes. */
export function toConnectJson({
  connector,
  config,
}: Pick<ExportedConnector, 'connector' | 'config'>): string {
  return `${JSON.stringify({ name: connector, config }, undefined, 2)}\n`;
}

/** Keys that have places of their own in Strimzi's resource. */
const OWN_PLACES: readonly string[] = ['name', 'connector.class', 'tasks.max'];

/**
 * A `KafkaConnector` of Strimzi. Texts are in double quotes, whose rules YAML
 * shares with JSON.
 */
export function toStrimziYaml(exported: ExportedConnector): string {
  const { connect, connector, config } = exported;
  const name = kubernetesName(connector);
  const tasksMax = config['tasks.max'];
  const state = stateOf(exported);
  const keys = Object.keys(config).filter(key => !OWN_PLACES.includes(key));
  return [
    ...(name === connector
      ? []
      : [`# Kubernetes takes no such name as ${JSON.stringify(connector)}`]),
    'apiVersion: kafka.strimzi.io/v1',
    'kind: KafkaConnector',
    'metadata:',
    `  name: ${JSON.stringify(name)}`,
    '  labels:',
    '    # The KafkaConnect resource that runs it',
    `    strimzi.io/cluster: ${JSON.stringify(connect)}`,
    'spec:',
    `  class: ${JSON.stringify(config['connector.class'] ?? '')}`,
    ...(tasksMax === undefined ? [] : [`  tasksMax: ${numberOf(tasksMax)}`]),
    ...(state === undefined ? [] : [`  state: ${state}`]),
    keys.length === 0 ? '  config: {}' : '  config:',
    ...keys.map(key => `    ${yamlKey(key)}: ${JSON.stringify(config[key])}`),
    '',
  ].join('\n');
}

/** Small letters, digits, dashes and dots, letters and digits at the ends. */
function kubernetesName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .replace(/-*\.-*/g, '.');
  return plain.slice(0, 253) || 'connector';
}

function stateOf({ state }: ExportedConnector): string | undefined {
  return state === 'paused' || state === 'stopped' ? state : undefined;
}

function numberOf(text: string): string {
  return /^\d+$/.test(text) ? text : JSON.stringify(text);
}

function yamlKey(key: string): string {
  return /^[A-Za-z][\w.-]*$/.test(key) ? key : JSON.stringify(key);
}
