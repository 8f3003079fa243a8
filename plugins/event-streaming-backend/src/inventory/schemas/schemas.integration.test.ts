// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaDetail,
  SchemaSummary,
} from '@sluice/plugin-event-streaming-common';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import {
  ApiEntity,
  Entity,
  apiEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { randomBytes } from 'node:crypto';
import { testStack } from '@sluice/local-stack';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { person } from '../../__testUtils__/engineFixture';
import { startReadPortal } from '../../__testUtils__/startReadPortal';
import { ApicurioSchemaRegistry } from '../../adapters/apicurio/ApicurioSchemaRegistry';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const { registry } = testStack().layout;
/** Other tests use the same registry at the same time. */
const GROUP = `inv-${randomBytes(5).toString('hex')}`;
/** The registry itself refuses percent signs and what is not ASCII. */
const ODD = ['a/b', 'a:b c', "it's+<b>", '..', '?q=1&r#x', 'a\\b'];

const invoice = (...fields: string[]) =>
  JSON.stringify({
    type: 'record',
    name: 'Invoice',
    namespace: 'com.acme',
    doc: 'What is owed',
    fields: fields.map(name => ({
      name,
      type: ['null', 'string'],
      default: null,
      doc: `The ${name}`,
    })),
  });

function createClient() {
  return ApicurioSchemaRegistry.create({
    registry: 'registry',
    connection: { url: registry.url },
  });
}

const avro = (text: string) => ({
  content: { text, contentType: 'application/json', references: [] },
});

describe.each(databases.eachSupportedId())(
  'Schemas of a real registry (%s)',
  id => {
    const client = createClient();
    let portal: Awaited<ReturnType<typeof startReadPortal>>;

    const get = async (path: string) => {
      const { body, status } = await portal.get(path);
      return { body, status };
    };
    const list = async (query: string): Promise<SchemaSummary[]> =>
      (await get(`/schemas?group=${GROUP}&limit=100&${query}`)).body.items;
    const names = async (query: string) =>
      (await list(query)).map(({ artifact }) => artifact);

    beforeAll(async () => {
      const topic = { partitions: 1, replicationFactor: 1, config: {} };
      const admin = InMemoryKafkaAdmin.create({
        topics: [{ name: 'billing.invoices', ...topic }],
      });
      const knex = await databases.init(id);
      portal = await startReadPortal({
        knex,
        admins: { prod: admin },
        registries: { registry: client },
        people: [person('rita', 'billing')],
      });
      await portal.inventory.collector.collect('prod');
    });

    afterAll(async () => {
      await portal?.stop();
      await client.close();
    });

    it('lists what the registry has, with what describes which topic', async () => {
      const target = { group: GROUP, artifact: 'billing.invoices-value' };
      const text = invoice('customerId', 'amount');
      await createOnce(client, target.artifact, text);
      await portal.inventory.registryCollector.collect('registry');

      const [found] = await list('q=customer');
      expect(found).toMatchObject({
        ...target,
        registry: 'registry',
        environments: ['prod'],
        format: 'avro',
        recordName: 'com.acme.Invoice',
        description: 'What is owed',
        owner: { ref: 'group:default/billing', source: 'prefix' },
        matchedFields: ['customerId'],
        topics: [
          {
            cluster: 'prod',
            environment: 'prod',
            topic: 'billing.invoices',
            part: 'value',
            by: 'name',
          },
        ],
        managed: false,
      });
      expect(await names('topic=billing.invoices')).toEqual([target.artifact]);
      expect(await names('topic=billing.others')).toEqual([]);
    });

    it('shows a schema as it is now, though no pass has seen the change', async () => {
      const target = { group: GROUP, artifact: 'billing.invoices-value' };
      const text = invoice('customerId', 'amount', `extra${id}`);
      await client.createVersion(target, avro(text));
      await client.setCompatibility(target, 'FULL');
      const path = `/schemas/registry/${GROUP}/${target.artifact}`;

      const detail: SchemaDetail = (await get(path)).body;

      expect(detail).toMatchObject({
        live: true,
        fields: 3,
        compatibility: {
          artifact: 'FULL',
          inForce: { level: 'FULL', origin: 'artifact' },
        },
        access: { delete: { allowed: false } },
      });
      const [newest] = detail.history;
      expect(newest.version).toBe(detail.latest?.version);
      const content = (await get(`${path}/versions/${newest.version}`)).body;
      expect(content).toMatchObject({
        live: true,
        content: text,
        references: [],
        referrers: [],
      });
      expect((await get(`${path}/versions/99`)).status).toBe(404);
    });

    it('tells the catalog of schemas, and topics of theirs', async () => {
      const path = '/catalog-sources/registry/entities?limit=500';
      const service = mockCredentials.service.header({
        onBehalfOf: mockCredentials.service('plugin:catalog'),
        targetPluginId: 'event-streaming',
      });
      const entities: ApiEntity[] = [];
      let cursor = '';
      do {
        const { body } = await portal.get(`${path}${cursor}`, service);
        entities.push(...body.items);
        cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
      } while (cursor);
      const entity = entities.find(
        ({ metadata }) =>
          metadata.annotations?.['apicur.io/registry.groupId'] === GROUP &&
          metadata.title === 'billing.invoices-value',
      );
      expect(entity).toMatchObject({
        kind: 'API',
        metadata: { namespace: 'registry' },
        spec: {
          type: 'avro',
          lifecycle: 'production',
          owner: 'group:default/billing',
          definition: expect.stringContaining('Invoice'),
        },
      });
      expect(await apiEntityV1alpha1Validator.check(entity!)).toBe(true);
      const [found] = await list('topic=billing.invoices');
      expect(found.entityRef).toBe(
        `api:registry/${entity?.metadata.name}`.toLowerCase(),
      );

      const topics = await portal.get(
        '/catalog-sources/prod/entities',
        service,
      );
      const topic = topics.body.items.find(
        ({ metadata }: Entity) => metadata.name === 'billing.invoices',
      );
      expect(topic.spec.dependsOn).toContain(found.entityRef);
    });

    it('finds a topic by the name of a field of its schema', async () => {
      const { body } = await get('/topics?q=customerid');
      expect(body.items).toMatchObject([{ topic: 'billing.invoices' }]);
      expect(body.totalItems).toBe(1);
    });

    it('shows a topic with its schemas', async () => {
      const schema = {
        registry: 'registry',
        group: GROUP,
        artifact: 'billing.invoices-value',
        part: 'value',
        level: 'FULL',
      };
      const { body } = await get('/topics?q=billing.invoices');
      expect(body.items[0].schemas).toContainEqual(
        expect.objectContaining(schema),
      );
      const page = await get('/topics/prod/billing.invoices');
      expect(page.body.schemas).toContainEqual(expect.objectContaining(schema));
    });

    it.each(ODD)('lists, shows and reads a schema named %j', async name => {
      const artifact = `odd ${name}`;
      await createOnce(client, artifact, invoice('field'));
      await portal.inventory.registryCollector.collect('registry');
      expect(await names('q=odd')).toContain(artifact);
      const path = `/schemas/registry/${GROUP}/${encodeURIComponent(artifact)}`;
      expect((await get(path)).body).toMatchObject({ artifact, live: true });
      expect((await get(`${path}/versions/1`)).body).toMatchObject({
        version: '1',
        content: invoice('field'),
      });
    });
  },
);

/** The tests of each database find the same artifacts. */
async function createOnce(
  client: ReturnType<typeof createClient>,
  artifact: string,
  text: string,
): Promise<void> {
  const known = await client.listVersions({ group: GROUP, artifact }).then(
    versions => versions.length > 0,
    () => false,
  );
  if (!known) {
    await client.createArtifact({
      group: GROUP,
      artifact,
      type: 'AVRO',
      firstVersion: avro(text),
    });
  }
}
