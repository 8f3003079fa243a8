// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorQuestion,
  partsNamedIn,
} from '@sluice/plugin-event-streaming-common';
import { ConnectCluster } from '@sluice/plugin-event-streaming-node';
import { unlessMissing } from '../../unlessMissing';

/** What a worker says of the classes that a configuration names. */
export type PluginFacts = Pick<
  ConnectorQuestion,
  'type' | 'installed' | 'passwordKeys'
>;

/**
 * Reads which way data goes, and which keys are secrets by what the plug-ins
 * themselves say. The configuration itself is not told to the worker.
 */
export async function readPluginFacts(
  client: Pick<ConnectCluster, 'listPlugins' | 'describePlugin'>,
  config: Readonly<Record<string, string>>,
): Promise<PluginFacts> {
  const plugins = await client.listPlugins();
  const installed = new Set(plugins.map(({ className }) => className));
  const connectorClass = config['connector.class'] ?? '';
  const named = [
    { className: connectorClass, prefix: '' },
    ...partsNamedIn(config),
  ];
  const keys = await Promise.all(
    named
      .filter(({ className }) => installed.has(className))
      .map(({ className, prefix }) =>
        passwordKeysOf(client, className, prefix),
      ),
  );
  const type = plugins.find(
    ({ className }) => className === connectorClass,
  )?.type;
  return {
    type: type === 'source' || type === 'sink' ? type : 'unknown',
    installed,
    passwordKeys: new Set(keys.flat()),
  };
}

async function passwordKeysOf(
  client: Pick<ConnectCluster, 'describePlugin'>,
  className: string,
  prefix: string,
): Promise<string[]> {
  const keys = await unlessMissing(client.describePlugin(className));
  return (keys ?? [])
    .filter(({ type }) => type === 'PASSWORD')
    .map(({ name }) => `${prefix}${name}`);
}
