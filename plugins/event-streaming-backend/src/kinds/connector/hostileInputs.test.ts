// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import {
  connectorCreateInputSchema,
  connectorUpdateInputSchema,
  Finding,
  JsonObject,
  REDACTED_VALUE,
} from '@sluice/plugin-event-streaming-common';
import fc from 'fast-check';
import { FakeConnectCluster } from '../../__testUtils__/FakeConnectCluster';
import { FakeIdentity, person } from '../../__testUtils__/engineFixture';
import { FAKE_CLASSES } from '../../__testUtils__/fakeConnectPlugins';
import { Proposal } from '../KindHandler';
import { CREATION, SINK_CONFIG } from './__testUtils__/connectorEngine';
import {
  connectorKindFixture,
  targetOf,
} from './__testUtils__/connectorKindFixture';

jest.setTimeout(120_000);

/** A secret that is asked for in full, and one that is there already. */
const CANARY = 'canary-asked';
const LIVE_CANARY = 'canary-live';

/** What a proposal may end with: who asks is told what is wrong. */
const REFUSALS = [
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'ConflictError',
];

/** Longer than any proposal; a pattern that never ends takes for ever. */
const LONG_MS = 2_000;

const KEYS = [
  'connector.class',
  'tasks.max',
  'topic',
  'topics',
  'topics.regex',
  'file',
  'name',
  'key.converter',
  'value.converter',
  'transforms',
  'transforms.a.type',
  'transforms.a.predicate',
  'predicates',
  'predicates.p.type',
  'errors.tolerance',
  'errors.deadletterqueue.topic.name',
  'consumer.override.max.poll.records',
  'producer.override.sasl.jaas.config',
  'connection.url',
  'connection.username',
  'connection.password',
  'api.token',
  'sasl.jaas.config',
  '__proto__',
  'constructor',
  'toString',
];

const NESTED = `${'('.repeat(200)}a+${')+'.repeat(200)}`;
const TEXTS = [
  ...Object.values(FAKE_CLASSES),
  '',
  ' ',
  ',',
  ',,a,,',
  '-1',
  '1e9',
  '99999999999999999999',
  '.*',
  '(a+)+$',
  NESTED,
  '(?<x',
  '\\',
  `${'a'.repeat(5_000)}!`,
  `${' '.repeat(5_000)}!`,
  '${',
  '${}',
  '${file:}',
  '${file:/secrets/billing.properties:password}',
  '${file:/secrets/../etc/passwd:root}',
  '${${file:/a:b}}',
  '${file:/secrets/billing.properties:a}${env:HOME}',
  '$'.repeat(2_000),
  '${'.repeat(2_000),
  '='.repeat(5_000),
  `${'a='.repeat(2_000)};`,
  `jdbc:postgresql://me:${CANARY}@db/x`,
  `https://h/?password=${CANARY}&&&`,
  `${'https://'.repeat(500)}`,
  REDACTED_VALUE,
  '\u0130\ud83d\ude80',
];

const keys = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KEYS) },
  fc.string({ minLength: 1, maxLength: 30 }).filter(it => !/\s/.test(it)),
);
const values = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  fc.string({ maxLength: 200 }),
);
const configs = fc.dictionary(keys, values, { maxKeys: 12 });

function isViolation({ outcome }: Finding): boolean {
  return outcome === 'violation';
}

describe('inputs that are made up', () => {
  const client = new FakeConnectCluster();
  const identity = new FakeIdentity();
  const { handler } = connectorKindFixture(client, identity);
  const target = targetOf();

  beforeAll(() =>
    client.createConnector({
      name: target.connector,
      config: { ...SINK_CONFIG, 'audit.password': LIVE_CANARY },
    }),
  );

  /** What is proposed, or undefined where it is refused. */
  const propose = async (
    operation: string,
    input: JsonObject,
    name?: string,
  ) => {
    const began = Date.now();
    const asked = { operation, input, target: targetOf(name) };
    const requester = person('anna', 'billing');
    try {
      return await handler.propose({ ...asked, requester });
    } catch (error) {
      expect(REFUSALS).toContain(toError(error).name);
      return undefined;
    } finally {
      expect(Date.now() - began).toBeLessThan(LONG_MS);
    }
  };

  /** Nothing of it tells a secret that is there, and what may be filed none at all. */
  const expectSound = (proposal: Proposal | undefined) => {
    const text = JSON.stringify(proposal ?? {});
    expect(text).not.toContain(LIVE_CANARY);
    if (proposal && !proposal.findings.some(isViolation)) {
      expect(text).not.toContain(CANARY);
    }
  };

  it('are planned as new connectors or refused in words, and keep no secret', async () => {
    const checked = fc.assert(
      fc.asyncProperty(configs, async config => {
        const asked = { ...CREATION, config };
        const input = connectorCreateInputSchema.safeParse(asked);
        if (input.success) {
          const name = 'billing.other';
          expectSound(await propose('connector.create', asked, name));
        }
      }),
      { numRuns: 400 },
    );
    await expect(checked).resolves.toBeUndefined();
  });

  it('are planned as changes or refused in words, and keep no secret', async () => {
    const changes = fc.dictionary(keys, fc.option(values), { maxKeys: 12 });
    const checked = fc.assert(
      fc.asyncProperty(changes, async config => {
        if (connectorUpdateInputSchema.safeParse({ config }).success) {
          expectSound(await propose('connector.update', { config }));
        }
      }),
      { numRuns: 400 },
    );
    await expect(checked).resolves.toBeUndefined();
  });
});
