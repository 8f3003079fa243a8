// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { inspect } from 'node:util';
import {
  json,
  page,
  ScriptedServer,
} from '../http/__testUtils__/ScriptedServer';
import { TLS_FIXTURE } from '../http/__testUtils__/tlsFixture';
import { RestConnectCluster } from './RestConnectCluster';

const SECRET = 's3cret&more';
const ROOT = json(200, { version: '4.3.1', kafka_cluster_id: 'abc' });

// The workers are doubles: those of the local stack are open to everyone.
describe('RestConnectCluster at a worker that asks who is there', () => {
  const open: { close(): Promise<void> }[] = [];

  afterEach(async () => {
    for (const one of open.splice(0).reverse()) {
      await one.close();
    }
  });

  async function serve(tls?: Parameters<typeof ScriptedServer.start>[0]) {
    const server = await ScriptedServer.start(tls);
    open.push({ close: () => server.stop() });
    server.answer(ROOT);
    return server;
  }

  function client(connection: ConnectConnectionConfig) {
    const made = RestConnectCluster.create({ connect: 'main', connection });
    open.push(made);
    return made;
  }

  const auth = { type: 'basic', username: 'Jörg', password: SECRET } as const;

  it('sends user name and password, or nothing', async () => {
    const server = await serve();

    await client({ url: server.url, auth }).describe();
    await client({ url: server.url }).describe();

    const encoded = Buffer.from(`Jörg:${SECRET}`).toString('base64');
    expect(server.received.map(({ authorization }) => authorization)).toEqual([
      `Basic ${encoded}`,
      undefined,
    ]);
  });

  it('names the configuration and no secret when credentials are refused', async () => {
    const server = await serve();
    server.answer(page(401));

    const failure = await client({ url: server.url, auth })
      .pause('ledger')
      .catch(error => error);

    expect(failure).toMatchObject({
      name: 'AuthenticationError',
      message: expect.stringContaining("Check 'auth'"),
    });
    expect(inspect(failure, { depth: 9 })).not.toContain(SECRET);
    expect(server.received).toHaveLength(1);
  });

  it('trusts the certificates that it is given, and no others', async () => {
    const { url } = await serve(TLS_FIXTURE);

    const trusted = client({ url, tls: { ca: TLS_FIXTURE.cert } });
    const strange = client({ url });

    expect(await trusted.describe()).toMatchObject({ version: '4.3.1' });
    await expect(strange.pause('ledger')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringMatching(/SELF_SIGNED_CERT\w*\)\. Check 'tls'/),
    });
  });

  it('shows its own certificate where it is asked for one', async () => {
    const { cert, key } = TLS_FIXTURE;
    const { url } = await serve({
      ...TLS_FIXTURE,
      ca: cert,
      requestCert: true,
      rejectUnauthorized: true,
    });

    const known = client({ url, tls: { ca: cert, cert, key } });
    const unknown = client({ url, tls: { ca: cert } });

    expect(await known.describe()).toMatchObject({ version: '4.3.1' });
    await expect(unknown.describe()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });

  it('keeps the path of an address and drops what else it has', async () => {
    const server = await serve();
    const { host } = new URL(server.url);

    await client({
      url: `http://me:${SECRET}@${host}/connect/?a=b`,
    }).describe();

    expect(server.received).toMatchObject([
      { url: '/connect/', authorization: undefined },
    ]);
  });
});
