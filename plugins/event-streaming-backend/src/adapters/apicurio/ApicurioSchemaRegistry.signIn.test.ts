// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRegistryConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { ApicurioSchemaRegistry } from './ApicurioSchemaRegistry';
import {
  json,
  page,
  ScriptedServer,
} from '../http/__testUtils__/ScriptedServer';
import { ORDERS, wireArtifact } from './__testUtils__/wireArtifact';

const SECRET = 's3cret&more';

// Both servers are doubles: the registry of the local stack is open to
// everyone, and an identity provider is no part of the stack.
describe('ApicurioSchemaRegistry at a registry that asks for a sign-in', () => {
  let registry: ScriptedServer;
  let identity: ScriptedServer;
  const clients: ApicurioSchemaRegistry[] = [];

  beforeEach(async () => {
    registry = await ScriptedServer.start();
    identity = await ScriptedServer.start();
    registry.answer(json(200, wireArtifact));
  });

  afterEach(async () => {
    await Promise.all(clients.splice(0).map(made => made.close()));
    await registry.stop();
    await identity.stop();
  });

  function client(auth?: SchemaRegistryConnectionConfig['auth']) {
    const made = ApicurioSchemaRegistry.create({
      registry: 'main',
      connection: { url: registry.url, auth },
    });
    clients.push(made);
    return made;
  }

  const oidc = () =>
    client({
      type: 'oidc',
      tokenEndpoint: `${identity.url}/token`,
      clientId: 'sluice',
      clientSecret: SECRET,
      scope: 'registry',
    });
  const token = (value: string) =>
    json(200, { access_token: value, expires_in: 300 });
  const signedBy = () =>
    registry.received.map(({ authorization }) => authorization);

  it('sends nothing without credentials', async () => {
    await client().describeArtifact(ORDERS);

    expect(signedBy()).toEqual([undefined]);
  });

  it('sends user name and password', async () => {
    const auth = { type: 'basic', username: 'Jörg', password: SECRET } as const;

    await client(auth).describeArtifact(ORDERS);

    const encoded = Buffer.from(`Jörg:${SECRET}`).toString('base64');
    expect(signedBy()).toEqual([`Basic ${encoded}`]);
  });

  it('names the configuration and no secret when credentials are refused', async () => {
    registry.answer(json(401, { detail: SECRET }));
    const auth = { type: 'basic', username: 'me', password: SECRET } as const;

    const failure = await client(auth)
      .describeArtifact(ORDERS)
      .catch(error => error);

    expect(failure).toMatchObject({ name: 'AuthenticationError' });
    expect(failure.message).toContain("Check 'auth'");
    expect(failure.message).not.toContain(SECRET);
    expect(registry.received).toHaveLength(1);
  });

  it('fetches one token for many callers and uses it again', async () => {
    identity.answer(token('token-1'));
    const signedIn = oidc();

    await Promise.all([
      signedIn.describeArtifact(ORDERS),
      signedIn.describeArtifact(ORDERS),
    ]);
    await signedIn.describeArtifact(ORDERS);

    expect(signedBy()).toEqual(Array(3).fill('Bearer token-1'));
    expect(identity.received).toHaveLength(1);
    const [{ method, body }] = identity.received;
    expect(method).toBe('POST');
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: 'client_credentials',
      scope: 'registry',
    });
  });

  it('fetches another token once one was refused', async () => {
    identity.answer(token('token-1'), token('token-2'));
    registry.answer(page(401), json(200, wireArtifact));
    const signedIn = oidc();

    await expect(signedIn.describeArtifact(ORDERS)).rejects.toMatchObject({
      name: 'AuthenticationError',
    });
    await signedIn.describeArtifact(ORDERS);

    expect(signedBy()).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it.each([
    [401, 'AuthenticationError', "under 'auth'"],
    [503, 'ServiceUnavailableError', "no token for registry 'main'"],
  ])(
    'says what failed when the token endpoint answers %d, and no secret',
    async (status, name, text) => {
      identity.answer(json(status, { error_description: SECRET }));

      const failure = await oidc()
        .deleteArtifact(ORDERS)
        .catch(error => error);

      expect(failure).toMatchObject({ name });
      expect(failure.message).toContain(`${identity.url}/token`);
      expect(failure.message).toContain(text);
      expect(failure.message).not.toContain(SECRET);
      expect(JSON.stringify(failure)).not.toContain(SECRET);
      expect(registry.received).toEqual([]);
    },
  );
});
