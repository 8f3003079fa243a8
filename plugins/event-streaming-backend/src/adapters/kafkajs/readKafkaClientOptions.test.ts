// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readKafkaClientOptions } from './readKafkaClientOptions';

const bootstrapServers = ['kafka-1:9092'];

describe('readKafkaClientOptions', () => {
  it('bounds every wait and names the client', () => {
    expect(readKafkaClientOptions({ bootstrapServers })).toEqual({
      brokers: bootstrapServers,
      clientId: 'sluice',
      ssl: undefined,
      sasl: undefined,
      connectionTimeout: 5_000,
      requestTimeout: 15_000,
    });
  });

  it('takes client id and time-outs from the configuration', () => {
    expect(
      readKafkaClientOptions({
        bootstrapServers,
        clientId: 'portal',
        connectionTimeoutMs: 100,
        requestTimeoutMs: 200,
      }),
    ).toMatchObject({
      clientId: 'portal',
      connectionTimeout: 100,
      requestTimeout: 200,
    });
  });

  it.each([true, false, undefined])('takes ssl %s as it is', ssl => {
    expect(readKafkaClientOptions({ bootstrapServers, ssl }).ssl).toBe(
      ssl || undefined,
    );
  });

  it('hands on the TLS fields that are set, and no others', () => {
    const ssl = {
      ca: 'CA',
      cert: 'CERT',
      key: 'KEY',
      rejectUnauthorized: true,
      servername: 'kafka',
      passphrase: undefined,
    };

    expect(readKafkaClientOptions({ bootstrapServers, ssl }).ssl).toEqual({
      ca: 'CA',
      cert: 'CERT',
      key: 'KEY',
      rejectUnauthorized: true,
      servername: 'kafka',
    });
  });

  it.each([
    [{ cert: 'CERT' }, "has 'cert' without 'key'"],
    [{ key: 'KEY' }, "has 'key' without 'cert'"],
  ])('refuses half of a client certificate', (ssl, text) => {
    expect(() => readKafkaClientOptions({ bootstrapServers, ssl })).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(text),
      }),
    );
  });

  it.each(['plain', 'scram-sha-256', 'scram-sha-512'] as const)(
    'signs in by %s',
    mechanism => {
      const sasl = { mechanism, username: 'platform', password: 'secret' };

      expect(readKafkaClientOptions({ bootstrapServers, sasl }).sasl).toEqual(
        sasl,
      );
    },
  );

  it('signs in by a token without asking for it yet', () => {
    const sasl = {
      mechanism: 'oauthbearer',
      tokenEndpoint: 'http://127.0.0.1:1/token',
      clientId: 'sluice',
      clientSecret: 'secret',
    } as const;

    expect(readKafkaClientOptions({ bootstrapServers, sasl }).sasl).toEqual({
      mechanism: 'oauthbearer',
      oauthBearerProvider: expect.any(Function),
    });
  });
});
