// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { connectFolders, testStack } from '@sluice/local-stack';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RestConnectCluster } from '../../adapters/connect/RestConnectCluster';
import { eventually } from '../../__testUtils__/eventually';
import { unlessMissing } from '../unlessMissing';
import { connectorEngineOver } from './__testUtils__/connectorEngine';

jest.setTimeout(120_000);

const CLASS = 'org.apache.kafka.connect.file.FileStreamSourceConnector';
const STRINGS = 'org.apache.kafka.connect.storage.StringConverter';
const BERT: [string, string][] = [['bert', 'billing']];

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const { dataDir, layout } = testStack();
const { files, secrets } = connectFolders(dataDir, 'connect-dev');
const client = RestConnectCluster.create({
  connect: 'connect',
  connection: { url: layout.connectDev.url },
});
const made: string[] = [];

afterAll(async () => {
  for (const name of made) {
    await unlessMissing(client.deleteConnector(name));
  }
  await client.close();
});

/** An engine over the real worker, and a source with a file of its own. */
async function start() {
  const engine = await connectorEngineOver(client, databases, {
    // A real worker tells of before a change for a moment.
    bounds: {
      untilMs: 30_000,
      calmMs: 2_000,
      failedMs: 6_000,
      lookMs: 250,
    },
    allowedOverrides: ['producer.override.sasl.jaas.config'],
    secretReferences: [
      {
        owner: 'group:default/billing',
        pattern: `\${file:${secrets}/billing.properties:*}`,
      },
    ],
  });
  const id = randomUUID().slice(0, 8);
  const target = { connect: 'connect', connector: `billing.it-${id}` };
  made.push(target.connector);
  await mkdir(files, { recursive: true });
  const file = join(files, `${target.connector}.txt`);
  await writeFile(file, 'one\ntwo\n');
  const creation = {
    description: 'Made by a test',
    owner: 'group:default/billing',
    config: {
      'connector.class': CLASS,
      'tasks.max': '1',
      file,
      topic: `it.connect.${id}`,
      'topic.creation.default.partitions': '1',
      'topic.creation.default.replication.factor': '1',
      'key.converter': STRINGS,
      'value.converter': STRINGS,
    },
  };
  const run = (operation: string, input: object) =>
    engine.approved(operation, input, target, BERT);
  return { ...engine, creation, file, run, target };
}

describe('connectors on a real worker', () => {
  it('are made, changed, stopped, reset and deleted by requests', async () => {
    const { creation, file, run, target } = await start();
    const { connector } = target;
    const created = await run('connector.create', creation);
    expect(created.failure).toBeUndefined();
    expect(created.state).toBe('succeeded');

    const changed = await run('connector.update', {
      config: { 'batch.size': '100' },
    });
    expect(changed.failure).toBeUndefined();
    const live = await client.describeConnector(connector);
    expect(live).toMatchObject({ state: 'running', tasks: [{ id: 0 }] });
    expect(live.config.values).toMatchObject({ 'batch.size': '100', file });

    const confirmation = connector;
    await eventually(
      async () => (await client.readOffsets(connector)).length > 0,
    );
    await client.stop(connector);
    await eventually(
      async () =>
        (await client.describeConnector(connector)).state === 'stopped',
    );
    const reset = await run('connector.reset-offsets', {
      to: 'start',
      confirmation,
    });
    expect(reset.failure).toBeUndefined();
    expect(await client.readOffsets(connector)).toEqual([]);

    await client.resume(connector);
    const deleted = await run('connector.delete', {
      offsets: 'reset',
      confirmation,
    });
    expect(deleted.failure).toBeUndefined();
    expect(deleted.state).toBe('succeeded');
    expect(
      await unlessMissing(client.describeConnector(connector)),
    ).toBeUndefined();
  });

  it('that cannot run fail their request with the trace, and run when they are repaired', async () => {
    const { creation, run } = await start();
    const broken = {
      transforms: 'add',
      // Strings have no fields that one could be added to.
      'transforms.add.type':
        'org.apache.kafka.connect.transforms.InsertField$Value',
      'transforms.add.static.field': 'by',
      'transforms.add.static.value': 'test',
    };
    const failed = await run('connector.create', {
      ...creation,
      config: { ...creation.config, ...broken },
    });
    expect(failed).toMatchObject({
      state: 'failed',
      failure: expect.stringMatching(/task 0 failed: .*Exception/),
    });

    const repaired = await run('connector.update', {
      config: Object.fromEntries(Object.keys(broken).map(key => [key, null])),
    });
    expect(repaired.failure).toBeUndefined();
    expect(repaired.state).toBe('succeeded');
  });

  it('are changed where a value holds references among other words', async () => {
    const { creation, run, target } = await start();
    const key = 'producer.override.sasl.jaas.config';
    const login = (who: string) =>
      `org.apache.kafka.common.security.plain.PlainLoginModule required username="${who}" password="\${file:${secrets}/billing.properties:ledger-password}";`;

    const created = await run('connector.create', {
      ...creation,
      config: { ...creation.config, [key]: login('importer') },
    });
    expect(created.failure).toBeUndefined();

    const changed = await run('connector.update', {
      config: {
        [key]: login(`\${file:${secrets}/billing.properties:ledger-user}`),
      },
    });
    expect(changed.failure).toBeUndefined();
    expect(changed.state).toBe('succeeded');
    const { config } = await client.describeConnector(target.connector);
    expect(config.values[key]).toContain('ledger-user');
    expect(config.redacted).toEqual([]);
  });
});
