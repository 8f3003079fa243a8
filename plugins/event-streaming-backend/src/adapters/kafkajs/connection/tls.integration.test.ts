// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { KafkaTlsConfig } from '@sluice/plugin-event-streaming-node';
import { createTestConnection } from '../__testUtils__/createTestConnection';
import { startTlsProxy } from '../__testUtils__/startTlsProxy';
import { TLS_FIXTURE } from '../__testUtils__/tlsFixture';
import { readBrokerAddress } from '../readBrokerAddress';

const { cert, key, servername } = TLS_FIXTURE;
const broker = readBrokerAddress(testStack().layout.kafkaDev.brokers[0]);

describe.each([false, true])('TLS (mutual: %s)', mutual => {
  let proxy: Awaited<ReturnType<typeof startTlsProxy>>;

  beforeAll(async () => {
    proxy = await startTlsProxy({ broker, mutual });
  });
  afterAll(() => proxy.stop());

  // The first request alone: the broker behind names its own address for the next.
  const brokersOver = async (ssl: boolean | KafkaTlsConfig | undefined) => {
    const connection = createTestConnection({
      bootstrapServers: [proxy.address],
      ssl,
    });
    try {
      return (await connection.metadata({ topics: [] })).brokers;
    } finally {
      connection.close();
    }
  };
  const right = mutual
    ? { ca: cert, servername, cert, key }
    : { ca: cert, servername };

  it('reaches the broker with the right authority', async () => {
    expect(await brokersOver(right)).toEqual([expect.objectContaining(broker)]);
  });

  it.each([
    ['an authority that is not known', true, /certificate/],
    [
      'a certificate for another host',
      { ...right, servername: 'other' },
      /altnames/,
    ],
  ])('refuses %s', async (_, ssl, message) => {
    await expect(brokersOver(ssl)).rejects.toMatchObject({
      name: 'BrokerUnreachableError',
      message: expect.stringMatching(message),
    });
  });

  it('says where to look when a broker of TLS is spoken to without', async () => {
    await expect(brokersOver(undefined)).rejects.toMatchObject({
      name: 'BrokerUnreachableError',
      message: expect.stringContaining("'ssl' and 'sasl'"),
    });
  });

  if (mutual) {
    it('is refused without a certificate of its own', async () => {
      await expect(brokersOver({ ca: cert, servername })).rejects.toMatchObject(
        { name: 'BrokerUnreachableError' },
      );
    });
  }
});
