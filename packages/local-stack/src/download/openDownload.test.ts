// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createDownloadAgents, openDownload } from './openDownload';

describe('openDownload', () => {
  let proxy: Server;
  let asked: (string | undefined)[];

  beforeEach(async () => {
    asked = [];
    proxy = createServer((request, response) => {
      asked.push(request.url);
      response.end('from the proxy');
    });
    proxy.on('connect', (request, socket) => {
      asked.push(request.url);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>(resolve =>
      proxy.listen(0, '127.0.0.1', () => resolve()),
    );
  });

  afterEach(async () => {
    proxy.closeAllConnections();
    await new Promise(resolve => proxy.close(resolve));
  });

  function download(url: string, proxyEnv: NodeJS.ProcessEnv) {
    return openDownload(url, {
      offset: 0,
      agents: createDownloadAgents(1, proxyEnv),
      signal: AbortSignal.timeout(10_000),
    });
  }

  function proxyUrl(): string {
    return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  }

  it('goes through HTTP_PROXY', async () => {
    const response = await download('http://repository.invalid/a.jar', {
      HTTP_PROXY: proxyUrl(),
    });

    await expect(text(response)).resolves.toBe('from the proxy');
    expect(asked).toEqual(['http://repository.invalid/a.jar']);
  });

  it('asks HTTPS_PROXY for a tunnel', async () => {
    await expect(
      download('https://repository.invalid/a.jar', { HTTPS_PROXY: proxyUrl() }),
    ).rejects.toThrow();

    expect(asked).toEqual(['repository.invalid:443']);
  });

  it('goes around the proxy for hosts in NO_PROXY', async () => {
    const direct = proxyUrl();
    await download(`${direct}/a.jar`, {
      HTTP_PROXY: 'http://nowhere.invalid:1',
      NO_PROXY: '127.0.0.1',
    });

    expect(asked).toEqual(['/a.jar']);
  });
});
