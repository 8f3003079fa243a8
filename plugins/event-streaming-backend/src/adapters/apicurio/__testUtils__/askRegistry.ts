// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CompatibilityLevel } from '@sluice/plugin-event-streaming-node';
import { SchemaRegistryAbilities } from '@sluice/plugin-event-streaming-node/testUtils';

/** Asks the registry past the client, for what the port does not do. */
export async function askRegistry(
  url: string,
  method: string,
  path: string,
  body?: object,
): Promise<number> {
  const answer = await fetch(`${url}/apis/registry/v3/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** What the suite needs of the registry itself. */
export function pastTheClient(url: string) {
  return {
    hasGroup: async (group: string) =>
      (await askRegistry(url, 'GET', groupPath(group))) === 200,
    setGroupCompatibility: (group, level) =>
      setRule(url, `${groupPath(group)}/rules`, level),
    setGlobalCompatibility: level => setRule(url, 'admin/rules', level),
  } satisfies Partial<SchemaRegistryAbilities>;
}

/** Settings that an operator may change while the registry runs. */
export async function setDeletion(url: string, allowed: boolean) {
  for (const object of ['artifact', 'artifact-version']) {
    const name = `apicurio.rest.deletion.${object}.enabled`;
    const path = `admin/config/properties/${name}`;
    await expectDone(url, 'PUT', path, { value: String(allowed) });
  }
}

function groupPath(group: string): string {
  return `groups/${encodeURIComponent(group)}`;
}

async function setRule(
  url: string,
  path: string,
  config: CompatibilityLevel | undefined,
): Promise<void> {
  if (config === undefined) {
    await expectDone(url, 'DELETE', `${path}/COMPATIBILITY`);
  } else {
    await expectDone(url, 'POST', path, { ruleType: 'COMPATIBILITY', config });
  }
}

async function expectDone(...request: Parameters<typeof askRegistry>) {
  const status = await askRegistry(...request);
  if (status !== 204) {
    throw new Error(`The registry answered ${status} to ${request.join(' ')}`);
  }
}
