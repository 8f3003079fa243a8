// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { askRegistry } from './askRegistry';

describe('askRegistry', () => {
  let server: Server;
  let port: number;
  let asked: string[];
  let answer: { status: number; body: string };

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(answer.status, { connection: 'close' });
      response.end(answer.body);
    });
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    port = (server.address() as AddressInfo).port;
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });

  function answerWith(status: number, body: object | string) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    answer = { status, body: text };
  }

  it('is content with a registry that says it is up', async () => {
    answerWith(200, {
      status: 'UP',
      checks: [{ name: 'Database', status: 'UP' }],
    });

    await expect(askRegistry(port)).resolves.toBeUndefined();
    expect(asked).toEqual(['GET /health/ready']);
  });

  it('names what ails a registry that says it is down', async () => {
    answerWith(503, {
      status: 'DOWN',
      checks: [
        { name: 'Database', status: 'DOWN' },
        { name: 'Import', status: 'UP' },
      ],
    });

    await expect(askRegistry(port)).rejects.toThrow(
      'it says that it is DOWN: Database',
    );
  });

  it.each([
    ['a page', '<html>Welcome</html>'],
    ['other data', { status: 'UP' }],
  ])('does not take %s for a registry', async (_, body) => {
    answerWith(200, body);

    await expect(askRegistry(port)).rejects.toThrow(
      `another program answers at http://127.0.0.1:${port}/health/ready`,
    );
  });

  it('says why nobody answers', async () => {
    await new Promise(resolve => server.close(resolve));

    await expect(askRegistry(port)).rejects.toThrow(
      /^no answer from http:.*ECONNREFUSED/,
    );
  });
});
