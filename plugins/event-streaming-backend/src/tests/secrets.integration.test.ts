// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { testStack } from '@sluice/local-stack';
import { CONTRACT } from '@sluice/plugin-event-streaming-common';
import { BackendProcess } from '../__testUtils__/backendProcess/BackendProcess';
import { CreationTrial } from '../__testUtils__/backendProcess/CreationTrial';
import { creation } from '../__testUtils__/backendProcess/faultConfig';
import { freshPostgres } from '../__testUtils__/backendProcess/freshDatabases';
import { tableTexts } from '../__testUtils__/backendProcess/tableTexts';
import { eventually } from '../__testUtils__/eventually';

jest.setTimeout(180_000);

const { kafkaDev, kafkaProd, postgres } = testStack().layout;
const { platformUser } = kafkaProd;

/** Everything that nobody may read: planted, or what the portal signs in with. */
const SECRETS = {
  scram: 'canary-of-scram',
  plain: 'canary-of-plain',
  client: 'canary-of-oauth',
  key: 'canary-of-tls-key',
  passphrase: 'canary-of-passphrase',
  session: 'canary-of-session',
  signing: 'canary-of-signing',
  platform: platformUser.password,
  database: postgres.password,
};

/** One that lets the portal in, and one for each way of being refused. */
const SECURED: Record<string, JsonObject> = {
  prod: {
    bootstrapServers: kafkaProd.brokers,
    sasl: { ...platformUser, mechanism: 'scram-sha-512' },
  },
  scram: {
    bootstrapServers: kafkaProd.brokers,
    sasl: {
      mechanism: 'scram-sha-512',
      username: platformUser.username,
      password: SECRETS.scram,
    },
  },
  plain: {
    bootstrapServers: kafkaProd.brokers,
    sasl: {
      mechanism: 'plain',
      username: platformUser.username,
      password: SECRETS.plain,
    },
  },
  oauth: {
    bootstrapServers: kafkaProd.brokers,
    sasl: {
      mechanism: 'oauthbearer',
      // Nobody listens there.
      tokenEndpoint: 'http://127.0.0.1:9/token',
      clientId: 'portal',
      clientSecret: SECRETS.client,
    },
  },
  tls: {
    bootstrapServers: kafkaDev.brokers,
    ssl: {
      cert: 'no certificate',
      key: SECRETS.key,
      passphrase: SECRETS.passphrase,
    },
  },
};
const REFUSED = ['scram', 'plain', 'oauth', 'tls'];

const CONFIG = {
  auth: {
    keys: [{ secret: SECRETS.signing }],
    session: { secret: SECRETS.session },
  },
  eventStreaming: {
    platformGroups: ['group:default/platform'],
    environments: { dev: { title: 'Development', tier: 'dev' } },
    clusters: Object.entries({
      dev: { bootstrapServers: kafkaDev.brokers },
      ...SECURED,
    }).map(([name, connection]) => ({
      name,
      environment: 'dev',
      connectionTimeout: '2s',
      requestTimeout: '5s',
      ...connection,
    })),
    ownership: {
      prefixes: [{ prefix: 'billing.', owner: 'group:default/billing' }],
    },
    policy: { defaults: { replicationFactor: 1, minInsyncReplicas: 1 } },
    inventory: { interval: '2s' },
  },
};
const CLUSTERS = ['dev', ...Object.keys(SECURED)];

/** Who may read most, and who may read least. */
const CALLERS = [
  ...['anna', 'quentin', 'paul'].map(name =>
    mockCredentials.user.header(`user:default/${name}`),
  ),
  mockCredentials.service.header(),
];

const found = (text: string) =>
  Object.values(SECRETS).filter(secret => text.includes(secret));

describe('a portal with secrets in its configuration', () => {
  const trial = CreationTrial.create();
  let database: Awaited<ReturnType<typeof freshPostgres>>;
  let backend: BackendProcess;
  /** Each path that can be read, with the names of this test filled in. */
  let paths: string[];

  beforeAll(async () => {
    database = await freshPostgres();
    backend = await BackendProcess.start({ database, config: CONFIG });
    await trial.ask(backend);
    const { id } = await trial.until(backend, 'succeeded');
    paths = Object.values(CONTRACT)
      .filter(({ method }) => method === 'get')
      .flatMap(({ path }) =>
        CLUSTERS.map(name =>
          path
            .replace('{cluster}', name)
            .replace('{source}', name)
            .replace('{topic}', trial.topic)
            .replace('{id}', id),
        ),
      );
    await eventually(async () => {
      const { body } = await backend.get('/clusters', 'paul');
      const { items } = CONTRACT.listClusters.response.parse(body);
      const down = items.filter(({ health }) => health.state === 'down');
      return REFUSED.every(name => down.some(it => it.name === name));
    });
  });

  afterAll(() => backend?.kill());

  it('answers no call with one of them, whoever reads whatever', async () => {
    const texts: string[] = [];
    for (const path of [...new Set(paths), '/openapi.json']) {
      for (const authorization of CALLERS) {
        for (const accept of ['application/json', 'text/csv']) {
          texts.push(await backend.text(path, { authorization, accept }));
        }
      }
    }

    const all = texts.join('\n');
    // The trail as CSV, and what the catalog gets, are among them.
    expect(all).toContain('id,at,actor,event');
    expect(all).toMatch(/"metadata": *\{/);
    expect(found(all)).toEqual([]);
  });

  it.each(REFUSED)(
    'says why %s refuses it, without what it signed in with',
    async cluster => {
      const { topic } = CreationTrial.create();
      const asked = {
        ...creation(topic),
        target: { cluster, topic },
      };
      for (const path of ['/plans', '/requests']) {
        const { status, body } = await backend.post(path, 'anna', asked);
        expect({ path, status }).toEqual({ path, status: 503 });
        expect(JSON.stringify(body)).toContain(`'${cluster}'`);
        expect(found(JSON.stringify(body))).toEqual([]);
      }
    },
  );

  it('stores none of them in any table', async () => {
    const texts = await tableTexts(database);

    expect([...texts.values()].join()).toContain(trial.topic);
    expect(found([...texts.values()].join('\n'))).toEqual([]);
  });

  it('logs none of them', async () => {
    for (const cluster of REFUSED) {
      expect(backend.output).toContain(`'${cluster}'`);
    }
    expect(found(backend.output)).toEqual([]);
  });
});
