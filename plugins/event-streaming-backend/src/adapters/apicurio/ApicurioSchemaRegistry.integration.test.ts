// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { startEngine, testStack } from '@sluice/local-stack';
import { describeSchemaRegistry } from '@sluice/plugin-event-streaming-node/testUtils';
import {
  askRegistry,
  pastTheClient,
  setDeletion,
} from './__testUtils__/askRegistry';
import { ApicurioSchemaRegistry } from './ApicurioSchemaRegistry';

jest.setTimeout(150_000);

/** Milliseconds. A registry beside other engines is slow now and then, which is not what is asked here. */
const PATIENCE = 60_000;

const stack = testStack();
const { registry, registryLegacy } = stack.layout;

const make = (name: string, url: string, pageSize?: number) => () =>
  ApicurioSchemaRegistry.create({
    registry: name,
    connection: { url, requestTimeoutMs: PATIENCE },
    pageSize,
  });

const { hasGroup, setGroupCompatibility } = pastTheClient(registry.url);

describeSchemaRegistry(
  'ApicurioSchemaRegistry on a registry as it comes',
  make('registry', registry.url),
  {
    deletion: 'off',
    hasGroup,
    setGroupCompatibility,
    // A port of this machine that nothing listens on.
    makeUnreachable: make('away', 'http://127.0.0.1:1'),
  },
);

describe('A registry that refuses with 409 and deletes', () => {
  beforeAll(async () => {
    await startEngine('registry-legacy', stack);
    await setDeletion(registryLegacy.url, true);
  }, 120_000);

  afterAll(() => setDeletion(registryLegacy.url, false));

  it('says 409 to who asks it past the client', async () => {
    const artifactId = `legacy-${process.pid}-${Date.now()}`;
    const artifact = `groups/default/artifacts/${artifactId}`;
    const post = (path: string, body: object) =>
      askRegistry(registryLegacy.url, 'POST', path, body);
    await post('groups/default/artifacts', {
      artifactId,
      artifactType: 'AVRO',
      firstVersion: { content: order([]) },
    });
    await post(`${artifact}/rules`, {
      ruleType: 'COMPATIBILITY',
      config: 'BACKWARD',
    });

    const added = order([{ name: 'total', type: 'long' }]);
    await expect(
      post(`${artifact}/versions`, { content: added }),
    ).resolves.toBe(409);
  });

  describeSchemaRegistry(
    'ApicurioSchemaRegistry',
    make('registry-legacy', registryLegacy.url),
    {
      deletion: 'on',
      ...pastTheClient(registryLegacy.url),
      makeWithSmallPages: make('registry-legacy', registryLegacy.url, 2),
    },
  );
});

function order(fields: object[]) {
  return {
    content: JSON.stringify({ type: 'record', name: 'Order', fields }),
    contentType: 'application/json',
  };
}
