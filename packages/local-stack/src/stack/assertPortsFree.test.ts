// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createServer, Server } from 'node:net';
import { createEngineGroups } from '../engines/registry';
import { DEFAULT_PORT_BASE, stackLayout } from '../stackLayout';
import { assertPortsFree } from './assertPortsFree';

/** The dev broker of a stack whose client port is `port`. */
function brokerAt(port: number) {
  const distance = stackLayout().kafkaDev.ports[0] - DEFAULT_PORT_BASE;
  const layout = stackLayout({ portBase: port - distance });
  return createEngineGroups({ layout, dataDir: '/data' })[0].engines;
}

describe('assertPortsFree', () => {
  let server: Server;
  let port: number;

  beforeEach(async () => {
    server = createServer();
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });

  afterEach(async () => {
    if (server.listening) {
      await new Promise(resolve => server.close(resolve));
    }
  });

  it('names the port, what it is for and the remedy in one sentence', async () => {
    await expect(assertPortsFree(brokerAt(port))).rejects.toThrow(
      `Port ${port}, needed for clients of kafka-dev, is taken by another program (\`lsof -i :${port}\` shows which): stop it, or set SLUICE_PORT_BASE to another first port, for example 20000.`,
    );
  });

  it('is content once the other program has gone', async () => {
    await new Promise(resolve => server.close(resolve));
    await expect(assertPortsFree(brokerAt(port))).resolves.toBeUndefined();
  });
});
