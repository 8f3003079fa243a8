// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicNames } from '../fixture/topicNames';
import { closedLoop } from '../measure/closedLoop';
import { schemaText, versionTexts } from './schemaTexts';

const AT_ONCE = 12;
/** Each so many-th has a rule of its own, the others the registry's. */
const OWN_RULE_EACH = 10;
/** Each so many-th is in a group of some domain, the others in `default`. */
const GROUPED_EACH = 4;
const GROUPS = 20;

/** The schema that has many versions. */
export const GROWN = { group: 'default', artifact: 'billing.grown-value' };

/** What a registry is filled with. */
export type RegistrySize = {
  artifacts: number;
  /** Of one of them; all others have one. */
  versions: number;
};

/** Fills an empty registry over its API with schemas of the topics' values. */
export async function fillRegistry(
  url: string,
  { artifacts, versions }: RegistrySize,
): Promise<void> {
  await post(url, 'admin/rules', compatibility('BACKWARD'));
  const names = topicNames(artifacts - 1);
  await closedLoop(
    { clients: AT_ONCE, seconds: Infinity, atMost: names.length },
    count => createArtifact(url, names[count - 1], count - 1),
  );
  const [first, ...next] = versionTexts(versions);
  await register(url, GROWN, { type: 'AVRO', text: first });
  for (const text of next) {
    await post(url, `${pathOf(GROWN)}/versions`, { content: jsonOf(text) });
  }
}

async function createArtifact(
  url: string,
  topic: string,
  index: number,
): Promise<void> {
  const group = index % GROUPED_EACH ? 'default' : `domain-${index % GROUPS}`;
  const id = { group, artifact: `${topic}-value` };
  await register(url, id, schemaText(index));
  if (index % OWN_RULE_EACH === 0) {
    await post(url, `${pathOf(id)}/rules`, compatibility('FULL'));
  }
}

function register(
  url: string,
  { group, artifact }: typeof GROWN,
  { type, text }: ReturnType<typeof schemaText>,
): Promise<void> {
  return post(url, `groups/${group}/artifacts`, {
    artifactId: artifact,
    artifactType: type,
    firstVersion: { content: jsonOf(text) },
  });
}

function pathOf({ group, artifact }: typeof GROWN): string {
  return `groups/${group}/artifacts/${artifact}`;
}

function compatibility(config: string) {
  return { ruleType: 'COMPATIBILITY', config };
}

function jsonOf(content: string) {
  return { content, contentType: 'application/json' };
}

async function post(url: string, path: string, body: object): Promise<void> {
  const response = await fetch(`${url}/apis/registry/v3/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  if (!response.ok) {
    throw new Error(`The registry answered ${response.status}: ${answer}`);
  }
}
