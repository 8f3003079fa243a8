// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { startEngine, testStack } from '@sluice/local-stack';
import { setDeletion } from '../../adapters/apicurio/__testUtils__/askRegistry';
import { RealRegistry, realRegistry } from './__testUtils__/realRegistry';
import { FIRST, OPTIONAL_ADDED, proto } from './__testUtils__/schemaDocuments';
import { schemaEngine } from './__testUtils__/schemaEngine';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const stack = testStack();
const { url } = stack.layout.registryLegacy;

describe('a deletion on a registry that allows it', () => {
  let registry: RealRegistry;

  beforeAll(async () => {
    await startEngine('registry-legacy', stack);
    await setDeletion(url, true);
    registry = realRegistry('prod', url);
  }, 120_000);

  afterAll(() => registry?.registries.close());

  async function start() {
    const engine = await schemaEngine(databases, registry, { tier: 'prod' });
    const target = engine.fresh();
    await registry.register(target, FIRST);
    const ask = (confirmation?: string) =>
      engine.submit('schema.delete', target, { confirmation });
    const approve = async (id: string) => {
      for (const [name, group] of [
        ['bert', 'billing'],
        ['paul', 'platform'],
      ]) {
        const body = { revision: 1, confirmation: target.artifact };
        await engine.service.approve(id, body, engine.join(name, group));
      }
      await engine.worker.settled();
      return engine.store.get(id);
    };
    const exists = async () =>
      (await registry.client.listArtifacts()).some(
        ({ group, artifact }) =>
          group === target.group && artifact === target.artifact,
      );
    return { ...engine, target, ask, approve, exists };
  }

  it('wants its name typed', async () => {
    const { ask } = await start();
    await expect(ask()).rejects.toMatchObject({
      violations: [{ code: 'confirmation-needed' }],
    });
  });

  it('is done when the owner and the platform approve, and forgets the record', async () => {
    const { approve, ask, exists, inventory, target } = await start();
    await inventory.saveRecord(target, {
      owner: 'group:default/billing',
      createdBy: 'user:default/anna',
      requestId: '0',
    });
    const filed = await ask(target.artifact);
    expect(filed.gates.map(({ groups }) => groups)).toEqual([
      ['group:default/billing'],
      ['group:default/platform'],
    ]);
    expect((await approve(filed.id)).state).toBe('succeeded');
    expect(await exists()).toBe(false);
    expect(await inventory.record(target)).toBeUndefined();
  });

  it('is stale when a version was registered since', async () => {
    const { approve, ask, exists, target } = await start();
    const { id } = await ask(target.artifact);
    await registry.register(target, OPTIONAL_ADDED);
    expect((await approve(id)).state).toBe('stale');
    expect(await exists()).toBe(true);
  });

  it('is refused while another schema refers to it', async () => {
    const { fresh, plan } = await start();
    const [money, usage] = [fresh('billing.money'), fresh('billing.usage')];
    const text = 'syntax = "proto3";\npackage acme;\nmessage Money {}\n';
    await registry.register(money, text, 'PROTOBUF');
    const { group, artifact } = money;
    await registry.client.createArtifact({
      group: usage.group,
      artifact: usage.artifact,
      type: 'PROTOBUF',
      firstVersion: {
        content: {
          text: proto(['acme.Money total'], ['money.proto']),
          contentType: 'application/x-protobuf',
          references: [{ name: 'money.proto', group, artifact, version: '1' }],
        },
      },
    });
    const confirmation = artifact;
    const { violations } = await plan('schema.delete', money, { confirmation });
    expect(violations).toMatchObject([
      {
        code: 'still-referred',
        message: expect.stringContaining('billing.usage 1'),
      },
    ]);
  });
});
