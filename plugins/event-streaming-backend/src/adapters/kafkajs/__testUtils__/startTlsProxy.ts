// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AddressInfo, connect } from 'node:net';
import { createServer } from 'node:tls';
import { TLS_FIXTURE } from './tlsFixture';

/** Speaks TLS and passes everything on to a broker that does not. */
export async function startTlsProxy(options: {
  broker: { host: string; port: number };
  /** Whether clients have to show a certificate as well. */
  mutual: boolean;
}): Promise<{ address: string; stop: () => Promise<void> }> {
  const { cert, key } = TLS_FIXTURE;
  const server = createServer(
    {
      cert,
      key,
      ca: cert,
      requestCert: options.mutual,
      rejectUnauthorized: options.mutual,
    },
    client => {
      const broker = connect(options.broker);
      client.pipe(broker).pipe(client);
      client.on('error', () => broker.destroy());
      broker.on('error', () => client.destroy());
      client.on('close', () => broker.destroy());
    },
  );
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
      }),
  };
}
