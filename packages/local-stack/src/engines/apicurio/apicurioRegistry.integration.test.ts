// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { freePortBase } from '../../__testUtils__/freePortBase';
import { killEngine, pauseEngine, resumeEngine } from '../../stack/faults';
import { resetStack } from '../../stack/resetStack';
import { StackOptions } from '../../stack/resolveStack';
import { stackStatus } from '../../stack/stackStatus';
import { startStack } from '../../stack/startStack';
import { stopStack } from '../../stack/stopStack';
import { RegistryLayout, stackLayout } from '../../stackLayout';
import { ownDataDir } from '../../testStack';

jest.setTimeout(180_000);

const ONLY = ['registry', 'registry-legacy'];

describe('a schema registry of the local stack', () => {
  let dataDir: string;
  let options: StackOptions & { portBase: number };

  beforeAll(async () => {
    dataDir = await ownDataDir();
    options = { dataDir, portBase: await freePortBase(ONLY), only: ONLY };
  });

  afterAll(async () => {
    await resetStack(options);
  });

  function ask(
    { url }: RegistryLayout,
    method: string,
    path: string,
    body?: object,
  ): Promise<Response> {
    return fetch(`${url}/apis/registry/v3/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
  }

  async function states(): Promise<string[]> {
    const engines = await stackStatus(options);
    return engines.map(({ name, state }) => `${name} ${state}`);
  }

  function registry(): RegistryLayout {
    return stackLayout(options).registry;
  }

  it('is not called healthy before it says so itself', async () => {
    await expect(states()).resolves.toEqual([
      'registry stopped',
      'registry-legacy stopped',
    ]);

    let isStarting = true;
    const start = startStack(options).finally(() => {
      isStarting = false;
    });
    const seen = new Set<string>();
    while (isStarting && !seen.has('registry unhealthy')) {
      (await states()).forEach(state => seen.add(state));
    }

    await start;
    expect([...seen]).toContain('registry unhealthy');
    await expect(states()).resolves.toEqual([
      'registry healthy',
      'registry-legacy healthy',
    ]);
  });

  it.each([
    ['registry', 400],
    ['registryLegacy', 409],
  ] as const)('refuses a schema in the %s with %d', async (name, status) => {
    const layout = stackLayout(options)[name];
    const artifact = 'groups/default/artifacts/orders-value';
    await createArtifact(layout, 'orders-value', recordOf([]));
    await ask(layout, 'POST', `${artifact}/rules`, {
      ruleType: 'COMPATIBILITY',
      config: 'BACKWARD',
    });

    const answer = await ask(layout, 'POST', `${artifact}/versions`, {
      content: contentOf(recordOf([{ name: 'total', type: 'long' }])),
    });

    expect(answer.status).toBe(status);
    await expect(answer.json()).resolves.toMatchObject({
      name: 'RuleViolationException',
      causes: [{ description: 'total', context: '/fields/0' }],
    });
  });

  it('deletes nothing, as Apicurio is set by default', async () => {
    const artifact = 'groups/default/artifacts/orders-value';
    const answer = await ask(registry(), 'DELETE', artifact);

    expect(answer.status).toBe(405);
  });

  it('names the busy port to a second checkout with the same ports', async () => {
    const other = { ...options, dataDir: join(dataDir, 'other') };
    await expect(startStack(other)).rejects.toThrow(
      /^Port \d+, needed for clients of registry, is taken by another program/,
    );
  });

  it('keeps what it has answered when it is killed right then, and when it is stopped', async () => {
    const created = await createArtifact(registry(), 'kept', recordOf([]));
    await killEngine('registry', options);
    expect(created.status).toBe(200);
    await expect(states()).resolves.toContain('registry ended');

    await startStack(options);
    await expect(nameOf('kept')).resolves.toBe('kept');

    await stopStack(options);
    await expect(states()).resolves.toEqual([
      'registry stopped',
      'registry-legacy stopped',
    ]);
    await startStack({ ...options, only: ['registry'] });
    await expect(nameOf('kept')).resolves.toBe('kept');
  });

  it('is not called healthy while it is frozen', async () => {
    await pauseEngine('registry', options);
    await expect(states()).resolves.toContain('registry unhealthy');

    await resumeEngine('registry', options);
    await startStack({ ...options, only: ['registry'] }); // waits until it answers again
    await expect(states()).resolves.toContain('registry healthy');
  });

  it('forgets all when it is reset', async () => {
    await resetStack(options);
    await startStack({ ...options, only: ['registry'] });

    const artifacts = await ask(registry(), 'GET', 'search/artifacts');
    await expect(artifacts.json()).resolves.toMatchObject({ count: 0 });
  });

  function createArtifact(
    layout: RegistryLayout,
    artifactId: string,
    schema: object,
  ): Promise<Response> {
    return ask(layout, 'POST', 'groups/default/artifacts', {
      artifactId,
      artifactType: 'AVRO',
      firstVersion: { content: contentOf(schema) },
    });
  }

  async function nameOf(artifactId: string): Promise<string> {
    const path = `groups/default/artifacts/${artifactId}`;
    const answer = await (await ask(registry(), 'GET', path)).json();
    return answer.artifactId;
  }
});

function recordOf(fields: object[]) {
  return { type: 'record', name: 'Order', fields };
}

function contentOf(schema: object) {
  return {
    content: JSON.stringify(schema),
    contentType: 'application/json',
  };
}
