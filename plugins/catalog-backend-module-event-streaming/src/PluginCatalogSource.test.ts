// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { SourceServer } from './__testUtils__/SourceServer';
import { topicEntity } from './__testUtils__/topicEntity';
import { PluginCatalogSource } from './PluginCatalogSource';

const OBSERVED = '2026-11-21T09:00:00.000Z';
const five = ['a', 'b', 'c', 'd', 'e'].map(name => topicEntity(name));
const PAGE_2 = '/v1/catalog-sources/dev/entities?cursor=2';

describe('PluginCatalogSource', () => {
  let server: SourceServer;

  beforeEach(async () => {
    server = await SourceServer.start();
  });

  afterEach(async () => {
    await server.stop();
  });

  function read(signal = new AbortController().signal) {
    return PluginCatalogSource.create({
      source: 'dev',
      auth: mockServices.auth({ pluginId: 'catalog' }),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async () => server.baseUrl,
      }),
    }).readAll(signal);
  }

  it('reads all pages in their order', async () => {
    server.sources.dev = { observedAt: OBSERVED, items: five };

    await expect(read()).resolves.toEqual(five);
  });

  it('asks as the catalog, not as a user', async () => {
    server.sources.dev = { observedAt: OBSERVED, items: five };

    await read();

    const token = mockCredentials.service.header({
      onBehalfOf: mockCredentials.service('plugin:catalog'),
      targetPluginId: 'event-streaming',
    });
    expect(new Set(server.authorizations)).toEqual(new Set([token]));
  });

  it('knows nothing of a source that was not read yet', async () => {
    server.sources.dev = { items: [] };

    await expect(read()).resolves.toBeUndefined();
    expect(server.paths).toEqual(['/v1/catalog-sources']);
  });

  it('knows nothing of a source that the plugin does not have', async () => {
    server.sources.prod = { observedAt: OBSERVED, items: five };

    await expect(read()).resolves.toBeUndefined();
  });

  it('fails as a whole when one page cannot be read', async () => {
    server.sources.dev = { observedAt: OBSERVED, items: five };
    server.answers[PAGE_2] = {
      status: 503,
      body: { error: { name: 'ServiceUnavailableError', message: 'down' } },
    };

    await expect(read()).rejects.toThrow('503');
    expect(server.paths).toContain(PAGE_2);
  });

  it('fails when the pages go in a circle', async () => {
    server.sources.dev = { observedAt: OBSERVED, items: five };
    server.answers[PAGE_2] = {
      status: 200,
      body: { items: [], nextCursor: '2' },
    };

    await expect(read()).rejects.toThrow("the cursor '2' came twice");
  });

  it('stops when it is told to', async () => {
    server.sources.dev = { observedAt: OBSERVED, items: five };

    await expect(read(AbortSignal.abort())).rejects.toThrow('aborted');
  });
});
