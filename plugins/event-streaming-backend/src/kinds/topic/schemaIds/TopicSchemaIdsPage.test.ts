// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { person } from '../../../__testUtils__/engineFixture';
import { startReadPortal } from '../../../__testUtils__/startReadPortal';
import { avroRecord } from '../../../inventory/schemas/__testUtils__/avroRecord';
import { FakeRegistry } from '../../../inventory/schemas/__testUtils__/FakeRegistry';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const TOPIC = 'billing.usage.events';
const AUDIT = { group: 'default', artifact: 'security.audit-value' };
const USAGE = { group: 'default', artifact: `${TOPIC}-value` };
const PATH = `/topics/prod/${TOPIC}`;

const people = {
  owner: person('rita', 'billing'),
  consumer: person('carl', 'query'),
  producer: person('paul', 'metering'),
  platform: person('petra', 'platform'),
  stranger: person('sven', 'sales'),
  auditor: person('aron', 'auditors'),
};
type Role = keyof typeof people;

function framed(...id: number[]): Buffer {
  return Buffer.from([0, ...id, 1, 2, 3, 4]);
}

describe.each(databases.eachSupportedId())(
  'schema ids in messages (%s)',
  id => {
    let portal: Awaited<ReturnType<typeof startReadPortal>>;
    let prod: InMemoryKafkaAdmin;
    let registry: FakeRegistry;

    beforeEach(async () => {
      prod = InMemoryKafkaAdmin.create({
        topics: [
          { name: TOPIC, partitions: 2, replicationFactor: 1, config: {} },
        ],
      });
      registry = new FakeRegistry();
      portal = await startReadPortal({
        knex: await databases.init(id),
        people: Object.values(people),
        admins: { prod },
        registries: { registry },
        config: {
          ownership: {
            prefixes: [
              {
                prefix: 'security.',
                owner: 'group:default/security',
                visibility: 'owned',
              },
              { prefix: 'billing.', owner: 'group:default/billing' },
            ],
          },
        },
      });
      const party = { cluster: '*', topic: TOPIC, groups: [] };
      await portal.inventory.declarations.replace([
        {
          ...party,
          entityRef: 'component:default/reader',
          role: 'consumes',
          title: 'reader',
          owner: 'group:default/query',
        },
        {
          ...party,
          entityRef: 'component:default/writer',
          role: 'produces',
          title: 'writer',
          owner: 'group:default/metering',
        },
      ]);
      await portal.inventory.collector.collect('prod');
    });

    afterEach(() => portal.stop());

    const get = (path: string, role: Role) =>
      portal.get(path, mockCredentials.user.header(people[role].ref));
    const idsFor = (role: Role) => get(`${PATH}/schema-ids`, role);

    it.each(['owner', 'consumer', 'platform'] as const)(
      'is told to %s',
      async role => {
        expect((await idsFor(role)).status).toBe(200);
        const { body } = await get(PATH, role);
        expect(body.access.messages).toEqual({ allowed: true });
      },
    );

    it.each(['producer', 'stranger', 'auditor'] as const)(
      'is not told to %s, with the reason',
      async role => {
        const readFraming = jest.spyOn(prod, 'readFraming');
        const { status, body } = await idsFor(role);
        expect(status).toBe(403);
        expect(body.error.message).toContain('may look at messages');
        expect(readFraming).not.toHaveBeenCalled();
        const page = await get(PATH, role);
        expect(page.body.access.messages).toEqual({
          allowed: false,
          reason: expect.stringContaining('may look at messages'),
        });
      },
    );

    it('tells ids of contents and of versions, of 4 and of 8 bytes', async () => {
      registry.put(AUDIT, { text: avroRecord('Audit', 'who') });
      registry.put(USAGE, { text: avroRecord('Usage', 'a') });
      registry.put(USAGE, { text: avroRecord('Usage', 'a') });
      await portal.inventory.registryCollector.collect('registry');
      // The content 2 is that of two versions; no content has the id 3.
      prod.addRecords(TOPIC, 0, 3, { value: framed(0, 0, 0, 2) });
      prod.addRecords(TOPIC, 0, 2, { value: framed(0, 0, 0, 3) });
      prod.addRecords(TOPIC, 1, 1, { value: framed(0, 0, 0, 0, 0, 0, 0, 2) });

      const { body } = await idsFor('owner');

      const version = (number: string) => ({ ...USAGE, version: number });
      expect(body.values).toMatchObject([
        {
          id: 2,
          bytes: 4,
          records: 3,
          found: 'known',
          idOf: 'content',
          versions: [version('2'), version('1')],
        },
        {
          id: 3,
          bytes: 4,
          records: 2,
          found: 'known',
          idOf: 'version',
          versions: [version('2')],
        },
        {
          id: 2,
          bytes: 8,
          records: 1,
          found: 'known',
          idOf: 'version',
          versions: [version('1')],
        },
      ]);
      expect(registry.calls.findVersions).toBeUndefined();
    });

    it('names no schema that the caller may not know of', async () => {
      registry.put(AUDIT, { text: avroRecord('Audit', 'who') });
      await portal.inventory.registryCollector.collect('registry');
      prod.addRecords(TOPIC, 0, 1, { value: framed(0, 0, 0, 1) });

      const { body } = await idsFor('owner');
      expect(body.values).toMatchObject([{ id: 1, found: 'hidden' }]);
      expect(JSON.stringify(body)).not.toContain('security');

      const asPlatform = await idsFor('platform');
      expect(asPlatform.body.values).toMatchObject([
        { id: 1, found: 'known', versions: [{ ...AUDIT, version: '1' }] },
      ]);
    });

    it('says that it is not known whose an id is while the registry is away', async () => {
      prod.addRecords(TOPIC, 0, 1, { value: framed(0, 0, 0, 9) });
      registry.outage = 'Connection refused';

      const { body } = await idsFor('owner');

      expect(body).toMatchObject({
        registryAway: 'Connection refused',
        values: [{ id: 9, found: 'not-asked' }],
      });
    });

    it('tells the right that the portal lacks', async () => {
      jest
        .spyOn(prod, 'readFraming')
        .mockRejectedValue(new NotAllowedError("The right 'Read' is missing"));

      const { status, body } = await idsFor('owner');

      expect(status).toBe(200);
      expect(body).toMatchObject({
        refused: "The right 'Read' is missing",
        keys: [],
        values: [],
      });
    });

    it('looks at fewer messages of each where there are many partitions', async () => {
      const name = 'billing.wide';
      await prod.createTopic({
        name,
        partitions: 100,
        replicationFactor: 1,
        config: {},
      });
      await portal.inventory.collector.collect('prod');
      prod.addRecords(name, 7, 9, { value: framed(0, 0, 0, 9) });

      const { body } = await get(`/topics/prod/${name}/schema-ids`, 'owner');

      expect(body).toMatchObject({
        recordsPerPartition: 5,
        partitions: 100,
        records: 5,
        values: [{ newest: { partition: 7, offset: '8' } }],
      });
    });

    it('leaves out ids of data that only looks as if it had some', async () => {
      for (let number = 1; number <= 25; number++) {
        prod.addRecords(TOPIC, number % 2, 1, {
          value: framed(0, 0, 1, number),
        });
      }

      const { body } = await idsFor('owner');

      expect(body.values).toHaveLength(20);
      expect(body).toMatchObject({ records: 25, moreIds: 5 });
    });

    it('is unavailable while the cluster is', async () => {
      prod.failWith(new ServiceUnavailableError('The cluster is down'));

      const { status, body } = await idsFor('owner');

      expect(status).toBe(503);
      expect(body.error.message).toContain('The cluster is down');
    });
  },
);
