// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  createEventStreamingClient,
  EventStreamingApi,
} from '@sluice/plugin-event-streaming-common';
import { CatalogSource } from './CatalogSource';
import { SourceEntity } from './toDeferredEntity';

const PLUGIN_ID = 'event-streaming';
const PAGE_TIMEOUT_MS = 30_000;

export interface PluginCatalogSourceOptions {
  /** The name of the cluster, registry or Connect cluster. */
  source: string;
  auth: AuthService;
  discovery: DiscoveryService;
}

/** Reads the entities of one source from the event-streaming plugin. */
export class PluginCatalogSource implements CatalogSource {
  readonly #options: PluginCatalogSourceOptions;

  static create(options: PluginCatalogSourceOptions): PluginCatalogSource {
    return new PluginCatalogSource(options);
  }

  private constructor(options: PluginCatalogSourceOptions) {
    this.#options = options;
  }

  async readAll(signal: AbortSignal): Promise<SourceEntity[] | undefined> {
    const { source } = this.#options;
    const client = await this.#client(signal);
    const { items: sources } = await client.listCatalogSources({});
    const observed = sources.find(({ name }) => name === source)?.observedAt;
    return observed === undefined ? undefined : readPages(client, source);
  }

  async #client(signal: AbortSignal): Promise<EventStreamingApi> {
    const { discovery } = this.#options;
    return createEventStreamingClient({
      baseUrl: await discovery.getBaseUrl(PLUGIN_ID),
      fetch: async (url, init) =>
        fetch(url, {
          ...init,
          headers: { ...init.headers, ...(await this.#authorization()) },
          signal: AbortSignal.any([
            signal,
            AbortSignal.timeout(PAGE_TIMEOUT_MS),
          ]),
        }),
    });
  }

  async #authorization(): Promise<Record<string, string>> {
    const { auth } = this.#options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: PLUGIN_ID,
    });
    return { authorization: `Bearer ${token}` };
  }
}

async function readPages(
  client: EventStreamingApi,
  source: string,
): Promise<SourceEntity[]> {
  const entities: SourceEntity[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await client.listCatalogEntities({
      params: { source },
      query: { cursor },
    });
    entities.push(...page.items);
    cursor = page.nextCursor;
    if (cursor !== undefined && seen.size === seen.add(cursor).size) {
      throw new Error(
        `The pages of catalog entities of source '${source}' go in a circle: the cursor '${cursor}' came twice`,
      );
    }
  } while (cursor !== undefined);
  return entities;
}
