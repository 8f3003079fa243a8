// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { matchesGlob } from '@sluice/plugin-event-streaming-common';
import {
  ConnectCluster,
  ConnectConfigInvalidError,
} from '@sluice/plugin-event-streaming-node';
import { ConnectClusterConfig } from '../config/EventStreamingConfig';

/** Which classes may be used. */
type Rules = Pick<ConnectClusterConfig, 'allowedClasses' | 'allowedConverters'>;

/**
 * What a plug-in recommends for its keys, by key. Only a validation tells it,
 * for which the worker makes a connector of the class: so only of a class that
 * may be used, and with a configuration that says nothing else.
 */
export async function recommendedValues(
  client: Pick<ConnectCluster, 'validateConfig'>,
  className: string,
  { allowedClasses, allowedConverters }: Rules,
): Promise<ReadonlyMap<string, string[]>> {
  if (!isAllowed(className, allowedClasses)) {
    return new Map();
  }
  const keys = await validated(client, className);
  return new Map(
    keys.map(({ key: { name }, recommendedValues: values }) => [
      name,
      name.endsWith('converter')
        ? values.filter(value => isAllowed(value, allowedConverters))
        : values,
    ]),
  );
}

async function validated(
  client: Pick<ConnectCluster, 'validateConfig'>,
  className: string,
) {
  try {
    return (await client.validateConfig({ 'connector.class': className })).keys;
  } catch (error) {
    if (error instanceof ConnectConfigInvalidError) {
      // A plug-in that cannot look at so little recommends nothing.
      return [];
    }
    throw error;
  }
}

function isAllowed(name: string, patterns: readonly string[]): boolean {
  return patterns.some(pattern => matchesGlob(name, pattern));
}
