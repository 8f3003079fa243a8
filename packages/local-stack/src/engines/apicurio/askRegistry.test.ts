// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AnsweringServer } from '../__testUtils__/AnsweringServer';
import { askRegistry } from './askRegistry';

describe('askRegistry', () => {
  let server: AnsweringServer;
  let port: number;

  beforeEach(async () => {
    server = await AnsweringServer.start();
    port = server.port;
  });

  afterEach(async () => {
    await server.stop();
  });

  it('is content with a registry that says it is up', async () => {
    server.answerWith(200, {
      status: 'UP',
      checks: [{ name: 'Database', status: 'UP' }],
    });

    await expect(askRegistry(port)).resolves.toBeUndefined();
    expect(server.asked).toEqual(['GET /health/ready']);
  });

  it('names what ails a registry that says it is down', async () => {
    server.answerWith(503, {
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
    server.answerWith(200, body);

    await expect(askRegistry(port)).rejects.toThrow(
      `another program answers at http://127.0.0.1:${port}/health/ready`,
    );
  });

  it('says why nobody answers', async () => {
    await server.stop();

    await expect(askRegistry(port)).rejects.toThrow(
      /^no answer from http:.*ECONNREFUSED/,
    );
  });
});
