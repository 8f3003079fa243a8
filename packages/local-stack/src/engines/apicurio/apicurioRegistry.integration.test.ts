// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { freePortBase } from '../../__testUtils__/freePortBase';
import { killEngine, pauseEngine, resumeEngine } from '../../stack/faults';
import { resetStack } from '../../stack/resetStack';
import { StackOptions } from '../../stack/resolveStack';
import { stackStatus } from '../../stack/stackStatus';
import { startStack } from '../../stack/startStack';
import { stopStack } from '../../stack/stopStack';
import { stackLayout } from '../../stackLayout';
import { ownDataDir } from '../../testStack';

jest.setTimeout(180_000);

const ONLY = ['registry'];

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

  function ask(method: string, path: string, body?: object): Promise<Response> {
    const { url } = stackLayout(options).registry;
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

  it('is not called healthy before it says so itself', async () => {
    await expect(states()).resolves.toEqual(['registry stopped']);

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
    await expect(states()).resolves.toEqual(['registry healthy']);
  });

  it('refuses an incompatible schema with 400', async () => {
    const artifact = 'groups/default/artifacts/orders-value';
    await createArtifact('orders-value', recordOf([]));
    await ask('POST', `${artifact}/rules`, {
      ruleType: 'COMPATIBILITY',
      config: 'BACKWARD',
    });

    const answer = await ask('POST', `${artifact}/versions`, {
      content: contentOf(recordOf([{ name: 'total', type: 'long' }])),
    });

    expect(answer.status).toBe(400);
    await expect(answer.json()).resolves.toMatchObject({
      name: 'RuleViolationException',
      causes: [{ description: 'total', context: '/fields/0' }],
    });
  });

  it('deletes nothing, as Apicurio is set by default', async () => {
    const artifact = 'groups/default/artifacts/orders-value';
    const answer = await ask('DELETE', artifact);

    expect(answer.status).toBe(405);
  });

  it('names the busy port to a second checkout with the same ports', async () => {
    const other = { ...options, dataDir: join(dataDir, 'other') };
    await expect(startStack(other)).rejects.toThrow(
      /^Port \d+, needed for clients of registry, is taken by another program/,
    );
  });

  it('is not called healthy while it is frozen', async () => {
    await pauseEngine('registry', options);
    await expect(states()).resolves.toContain('registry unhealthy');

    await resumeEngine('registry', options);
    await startStack(options); // waits until it answers again
    await expect(states()).resolves.toContain('registry healthy');
  });

  it('keeps what it has when it is stopped', async () => {
    await createArtifact('kept', recordOf([]));

    await stopStack(options);
    await expect(states()).resolves.toEqual(['registry stopped']);

    await startStack(options);
    await expect(nameOf('kept')).resolves.toBe('kept');
  });

  it('keeps what it has answered when it is killed right then', async () => {
    const created = await createArtifact('answered', recordOf([]));
    await killEngine('registry', options);
    expect(created.status).toBe(200);
    await expect(states()).resolves.toEqual(['registry ended']);

    await startStack(options);
    await expect(nameOf('answered')).resolves.toBe('answered');
  });

  it('deletes its data when it is reset', async () => {
    await resetStack(options);

    await expect(access(dataDir)).rejects.toThrow(/ENOENT/);
  });

  function createArtifact(
    artifactId: string,
    schema: object,
  ): Promise<Response> {
    return ask('POST', 'groups/default/artifacts', {
      artifactId,
      artifactType: 'AVRO',
      firstVersion: { content: contentOf(schema) },
    });
  }

  async function nameOf(artifactId: string): Promise<string> {
    const path = `groups/default/artifacts/${artifactId}`;
    const answer = await (await ask('GET', path)).json();
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
