// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError } from '@backstage/errors';
import {
  CONNECTOR_TEMPLATES,
  Contract,
  matchesGlob,
  needsReference,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';
import {
  ConnectConfigKey,
  ConnectPlugin,
} from '@sluice/plugin-event-streaming-node';
import { ConnectClusterConfig } from '../config/EventStreamingConfig';
import { StoredConnectFacts } from '../inventory/connectors/collector/StoredConnectFacts';
import { readLive } from '../inventory/readLive';
import { SourceStore } from '../inventory/stores/SourceStore';
import { ConnectClusters } from './ConnectClusters';
import { offeredPlugins } from './offeredPlugins';
import { recommendedValues } from './recommendedValues';

/** How long a page waits for a worker before it shows what was last seen. */
const PATIENCE_MS = 3_000;

/** Everything `PluginPages` are made of. */
export interface PluginPagesOptions {
  connects: Pick<ConnectClusters, 'client'> & {
    get(
      name: string,
    ): Pick<
      ConnectClusterConfig,
      'allowedClasses' | 'allowedConverters' | 'mode'
    >;
  };
  connectSources: Pick<SourceStore<StoredConnectFacts>, 'get'>;
}

type Plugins = RouteResponse<Contract['listConnectorPlugins']>;
type PluginKeys = RouteResponse<Contract['getConnectorPlugin']>;

/** What connectors can be made of on a Connect cluster. */
export class PluginPages {
  readonly #options: PluginPagesOptions;

  static create(options: PluginPagesOptions): PluginPages {
    return new PluginPages(options);
  }

  private constructor(options: PluginPagesOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError when no Connect cluster has this name */
  async list(connect: string): Promise<Plugins> {
    const { allowedClasses, mode } = this.#options.connects.get(connect);
    return {
      items: offeredPlugins({
        installed: await this.#installed(connect),
        templates: CONNECTOR_TEMPLATES,
        isAllowed: className =>
          allowedClasses.some(pattern => matchesGlob(className, pattern)),
        isReadOnly: mode === 'read-only',
      }),
    };
  }

  /** @throws NotFoundError when the worker has no such plug-in */
  async keys(connect: string, className: string): Promise<PluginKeys> {
    const { connects } = this.#options;
    const client = connects.client(connect);
    const [keys, recommended] = await Promise.all([
      client.describePlugin(className),
      recommendedValues(client, className, connects.get(connect)),
    ]);
    return {
      groups: [...new Set(keys.flatMap(({ group }) => group ?? []))],
      keys: keys.map(key => toKey(key, recommended.get(key.name) ?? [])),
    };
  }

  async #installed(connect: string): Promise<ConnectPlugin[]> {
    const { connects, connectSources } = this.#options;
    const source = await connectSources.get(connect);
    const read = await readLive({
      what: `Connect cluster '${connect}'`,
      state: source,
      patienceMs: PATIENCE_MS,
      work: () => connects.client(connect).listPlugins(),
    });
    const known = read.live ? read.value : source?.facts?.checks?.plugins;
    if (!known) {
      throw new ServiceUnavailableError(
        `What Connect cluster '${connect}' has installed is not known: ${
          read.live ? 'it said nothing' : read.reason
        }`,
      );
    }
    return known;
  }
}

function toKey(
  { dependents: _, ...key }: ConnectConfigKey,
  recommended: string[],
): PluginKeys['keys'][number] {
  const passwords = new Set(key.type === 'PASSWORD' ? [key.name] : []);
  const secret = needsReference(key.name, passwords);
  return { ...key, recommendedValues: secret ? [] : recommended, secret };
}
