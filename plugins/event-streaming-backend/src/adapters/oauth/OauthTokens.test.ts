// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { OauthTokens } from './OauthTokens';

interface Asked {
  authorization?: string;
  form: URLSearchParams;
}

describe('OauthTokens', () => {
  let server: Server;
  let asked: Asked[];
  let answer: { status: number; body: string; location?: string };
  let now: number;

  beforeEach(async () => {
    asked = [];
    now = 1_000_000;
    server = createServer((request, response) => {
      void readBody(request).then(body => {
        asked.push({
          authorization: request.headers.authorization,
          form: new URLSearchParams(body),
        });
        const { location } = answer;
        response
          .writeHead(answer.status, {
            'content-type': 'application/json',
            ...(location ? { location } : {}),
          })
          .end(answer.body);
      });
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });

  afterEach(
    () =>
      new Promise(resolve => {
        server.close(resolve);
      }),
  );

  const tokens = (config: { scope?: string } = {}) =>
    OauthTokens.create({
      tokenEndpoint: `http://127.0.0.1:${
        (server.address() as AddressInfo).port
      }/token?tenant=hidden`,
      clientId: 'portal:1',
      clientSecret: 's3cret&more',
      purpose: 'Kafka',
      configKey: 'sasl',
      now: () => now,
      ...config,
    });
  const grant = (value: string, expiresIn?: number) => ({
    status: 200,
    body: JSON.stringify({ access_token: value, expires_in: expiresIn }),
  });

  it('asks by the client-credentials grant', async () => {
    answer = grant('token-1', 300);

    expect(await tokens({ scope: 'kafka' }).get()).toBe('token-1');

    expect(Object.fromEntries(asked[0].form)).toEqual({
      grant_type: 'client_credentials',
      scope: 'kafka',
    });
    // Both parts are form-encoded before they are joined (RFC 6749, 2.3.1).
    expect(asked[0].authorization).toBe(
      `Basic ${Buffer.from('portal%3A1:s3cret%26more').toString('base64')}`,
    );
  });

  it('keeps a token until 30 seconds before it expires', async () => {
    const source = tokens();
    answer = grant('token-1', 300);
    await source.get();
    answer = grant('token-2', 300);

    now += 269_000;
    expect(await source.get()).toBe('token-1');
    now += 1_000;
    expect(await source.get()).toBe('token-2');
    expect(asked).toHaveLength(2);
  });

  it('uses a token of a short life for half of it', async () => {
    const source = tokens();
    answer = grant('token-1', 20);
    await source.get();
    answer = grant('token-2', 20);

    now += 9_000;
    expect(await source.get()).toBe('token-1');
    now += 1_000;
    expect(await source.get()).toBe('token-2');
  });

  it('asks once for many callers', async () => {
    answer = grant('token-1');
    const source = tokens();

    const values = await Promise.all([source.get(), source.get()]);

    expect(values).toEqual(['token-1', 'token-1']);
    expect(asked).toHaveLength(1);
  });

  it('names the endpoint and its error code, and no secret', async () => {
    answer = {
      status: 401,
      body: '{"error":"invalid_client","error_description":"s3cret&more"}',
    };

    const failure = await tokens()
      .get()
      .catch(error => error);

    expect(failure).toMatchObject({ name: 'AuthenticationError' });
    expect(failure.message).toContain('answered 401');
    expect(failure.message).toContain('(invalid_client)');
    expect(failure.message).not.toContain('s3cret');
    expect(failure.message).not.toContain('hidden');
  });

  it.each([
    ['is no JSON', { status: 200, body: '<html>' }],
    ['has no token', { status: 200, body: '{}' }],
    ['is null', { status: 200, body: 'null' }],
    [
      'has a token of two lines',
      { status: 200, body: '{"access_token":"a\\nb"}' },
    ],
  ])('refuses an answer that %s', async (_, bad) => {
    answer = bad;

    await expect(tokens().get()).rejects.toMatchObject({
      name: 'AuthenticationError',
      message: expect.stringContaining('without a token'),
    });
  });

  it('asks again after a failure', async () => {
    const source = tokens();
    answer = { status: 503, body: '' };
    await expect(source.get()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('answered 503'),
    });

    answer = grant('token-1');

    expect(await source.get()).toBe('token-1');
  });

  it('asks for a new token once the one it has was refused', async () => {
    const source = tokens();
    answer = grant('token-1', 300);
    await source.get();
    answer = grant('token-2', 300);

    source.forget('token-0');
    expect(await source.get()).toBe('token-1');
    source.forget('token-1');
    expect(await source.get()).toBe('token-2');
  });

  it('reads no answer without end', async () => {
    answer = { status: 200, body: 'x'.repeat(1024 * 1024 + 1) };

    await expect(tokens().get()).rejects.toThrow('more than 1048576 bytes');
  });

  it('does not carry the secret to where it is redirected', async () => {
    answer = { status: 307, body: '', location: 'http://127.0.0.1:1/' };

    await expect(tokens().get()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('cannot be reached'),
    });
    expect(asked).toHaveLength(1);
  });
});

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
