// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  SchemaRegistry as ConfluentClient,
  SchemaType,
} from '@kafkajs/confluent-schema-registry';
import { testStack } from '@sluice/local-stack';
import { TopicSchemaIds } from '@sluice/plugin-event-streaming-common';
import { randomBytes } from 'node:crypto';
import { startReadPortal } from '../../../__testUtils__/startReadPortal';
import { ApicurioSchemaRegistry } from '../../../adapters/apicurio/ApicurioSchemaRegistry';
import { produceRecords } from '../../../adapters/kafkajs/__testUtils__/produceRecords';
import { devConnection } from '../../../adapters/kafkajs/__testUtils__/testClusters';
import { KafkajsKafkaAdmin } from '../../../adapters/kafkajs/KafkajsKafkaAdmin';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const { layout } = testStack();
const connection = devConnection(layout);
const UNKNOWN_ID = 2_000_000_001;

const schema = JSON.stringify({
  type: 'record',
  name: 'InvoiceIssued',
  namespace: 'com.acme',
  fields: [{ name: 'customer', type: 'string' }],
});

/** Data with an id in front of it. */
function framed(id: number): Buffer {
  const head = Buffer.alloc(5);
  head.writeInt32BE(id, 1);
  return Buffer.concat([head, Buffer.from('secret-of-nobody')]);
}

describe.each(databases.eachSupportedId())(
  'Schema ids in the messages of a real topic (%s)',
  id => {
    const topic = `billing.ids.${randomBytes(5).toString('hex')}`;
    const artifact = `${topic}-value`;
    const serialiser = new ConfluentClient({
      host: `${layout.registry.url}/apis/ccompat/v7`,
    });
    const admin = KafkajsKafkaAdmin.create({
      cluster: 'prod',
      connection,
      logger: mockServices.logger.mock(),
    });
    const client = ApicurioSchemaRegistry.create({
      registry: 'registry',
      connection: { url: layout.registry.url },
    });
    let portal: Awaited<ReturnType<typeof startReadPortal>>;
    let written: number;

    beforeAll(async () => {
      portal = await startReadPortal({
        knex: await databases.init(id),
        admins: { prod: admin },
        registries: { registry: client },
      });
      await admin.createTopic({
        name: topic,
        partitions: 2,
        replicationFactor: 1,
        config: {},
      });
      ({ id: written } = await serialiser.register(
        { type: SchemaType.AVRO, schema },
        { subject: artifact },
      ));
      const value = await serialiser.encode(written, {
        customer: 'secret-customer',
      });
      const timestamp = Date.now();
      await produceRecords(connection, topic, [
        { partition: 0, timestamp, value, key: 'k1' },
        { partition: 0, timestamp: timestamp + 1, value, key: 'k2' },
        { partition: 1, timestamp, value: framed(UNKNOWN_ID) },
        { partition: 1, timestamp, value: '{"secret":"json"}' },
        { partition: 1, timestamp, value: undefined, key: 'k3' },
      ]);
      await portal.inventory.collector.collect('prod');
    });

    afterAll(async () => {
      await portal?.stop();
      await admin.deleteTopic(topic);
      await admin.close();
      await client.close();
    });

    async function read(): Promise<TopicSchemaIds> {
      const { body, status } = await portal.get(
        `/topics/prod/${topic}/schema-ids`,
      );
      expect(status).toBe(200);
      return body;
    }

    it('tells the schema of each, from the registry before the inventory has it', async () => {
      const found = await read();

      expect(found).toMatchObject({
        registry: 'registry',
        partitions: 2,
        records: 5,
        recordsPerPartition: 20,
      });
      expect(found.values).toHaveLength(4);
      expect(found.values).toEqual(
        expect.arrayContaining([
          {
            framing: 'id',
            id: written,
            bytes: 4,
            records: 2,
            newest: {
              partition: 0,
              offset: '1',
              at: expect.any(String),
            },
            found: 'known',
            idOf: 'content',
            versions: [{ group: 'default', artifact, version: '1' }],
          },
          expect.objectContaining({
            framing: 'id',
            id: UNKNOWN_ID,
            found: 'unknown',
          }),
          expect.objectContaining({ framing: 'plain', records: 1 }),
          expect.objectContaining({ framing: 'none', records: 1 }),
        ]),
      );
      expect(found.keys).toEqual([
        expect.objectContaining({ framing: 'plain', records: 3 }),
        expect.objectContaining({ framing: 'none', records: 2 }),
      ]);
      expect(JSON.stringify(found)).not.toMatch(/secret|k1/);
    });

    it('tells the same from the inventory', async () => {
      await portal.inventory.registryCollector.collect('registry');
      const findVersions = jest.spyOn(client, 'findVersions');

      const { values } = await read();

      const known = values.find(({ id: of }) => of === written);
      expect(known).toMatchObject({
        found: 'known',
        idOf: 'content',
        versions: [{ group: 'default', artifact, version: '1' }],
      });
      // Only the one that the inventory does not know is asked about.
      expect(findVersions.mock.calls).toEqual([
        [{ contentId: UNKNOWN_ID }],
        [{ globalId: UNKNOWN_ID }],
      ]);
    });

    it('writes the id of the content in front', async () => {
      const [version] = await client.listVersions({
        group: 'default',
        artifact,
      });
      expect(version.contentId).toBe(written);
    });
  },
);
