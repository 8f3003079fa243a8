// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  evaluateTopicCreation,
  resolveProfile,
  settleTopic,
} from '@sluice/plugin-event-streaming-common';
import { parse } from 'yaml';
import { z } from 'zod';
import { readEntities } from './__testUtils__/readEntities';
import { EXAMPLES_FOLDER } from './examplesFolder';
import { ExampleRequest, readExampleTopics } from './exampleTopics';

const BROKERS: Record<string, number> = { dev: 1, prod: 3 };
const DAY_MS = 86_400_000;

/** `7d` as the example configuration has it. */
const days = z
  .string()
  .regex(/^\d+d$/)
  .transform(text => Number.parseInt(text, 10) * DAY_MS);

const rulesSchema = z.object({
  partitions: z.int().optional(),
  replicationFactor: z.int().optional(),
  minInsyncReplicas: z.int().optional(),
  retention: days.optional(),
  compressionType: z.enum(['producer', 'snappy']).optional(),
  limits: z.object({ partitions: z.int(), retention: days }).optional(),
});

const configSchema = z.object({
  eventStreaming: z.object({
    platformGroups: z.array(z.string()),
    environments: z.record(
      z.string(),
      z.object({ title: z.string(), tier: z.enum(['dev', 'prod']) }),
    ),
    ownership: z.object({
      prefixes: z.array(z.object({ prefix: z.string(), owner: z.string() })),
    }),
    policy: z.object({
      defaults: rulesSchema,
      environments: z.record(z.string(), rulesSchema),
    }),
  }),
});

const { eventStreaming } = configSchema.parse(
  parse(readFileSync(resolve(EXAMPLES_FOLDER, '../app-config.yaml'), 'utf8')),
);

function toRules({ retention, limits, ...rest }: z.infer<typeof rulesSchema>) {
  return {
    ...rest,
    retentionMs: retention,
    limits: limits && {
      partitions: limits.partitions,
      retentionMs: limits.retention,
    },
  };
}

function profileOf(environment: string) {
  const { policy, environments } = eventStreaming;
  return resolveProfile(
    {
      defaults: toRules(policy.defaults),
      environments: Object.fromEntries(
        Object.entries(policy.environments).map(([name, rules]) => [
          name,
          toRules(rules),
        ]),
      ),
    },
    { name: environment, ...environments[environment] },
  );
}

function groupsOf(user: string): string[] {
  const entity = readEntities('org.yaml').find(
    ({ kind, metadata }) =>
      kind === 'User' && user === `user:default/${metadata.name}`,
  );
  return (entity?.spec.memberOf ?? []).map(group => `group:default/${group}`);
}

function findings({ as, target, input }: ExampleRequest) {
  const profile = profileOf(target.cluster);
  const groups = groupsOf(as);
  return evaluateTopicCreation({
    target,
    input,
    spec: settleTopic(target, input, profile),
    profile,
    facts: {
      cluster: target.cluster,
      brokers: BROKERS[target.cluster],
      exists: false,
      similarNames: [],
    },
    prefixes: eventStreaming.ownership.prefixes,
    requester: {
      ownershipRefs: [as, ...groups],
      isPlatform: groups.some(group =>
        eventStreaming.platformGroups.includes(group),
      ),
    },
  });
}

function violations(request: ExampleRequest): string[] {
  return findings(request)
    .filter(({ outcome }) => outcome === 'violation')
    .map(({ message }) => message);
}

describe('the policy of the example', () => {
  it('lets every example topic pass', async () => {
    const { requests } = await readExampleTopics();

    for (const request of requests) {
      expect([request.target, violations(request)]).toEqual([
        request.target,
        [],
      ]);
    }
  });

  it.each(['dev', 'prod'])(
    'has brokers on %s store with Snappy, and warns of another codec',
    cluster => {
      const ask = (config: Record<string, string>) =>
        findings({
          as: 'user:default/billing-developer',
          target: { cluster, topic: 'billing.invoices.created' },
          input: {
            description: 'An invoice was made',
            owner: 'group:default/billing',
            key: { fields: ['tenant_id'] },
            config,
          },
        }).filter(({ field }) => field === 'input.config.compression.type');

      expect(ask({})).toMatchObject([
        { outcome: 'ok', message: expect.stringContaining('snappy') },
      ]);
      expect(ask({ 'compression.type': 'gzip' })).toMatchObject([
        { outcome: 'warning', message: expect.stringContaining('gzip') },
      ]);
    },
  );

  it('would refuse the topics that come from outside the portal', async () => {
    const { outside } = await readExampleTopics();

    for (const { cluster, topic, ...settings } of outside) {
      const found = violations({
        as: 'user:default/billing-developer',
        target: { cluster, topic },
        input: {
          description: 'Made by hand',
          owner: 'group:default/billing',
          ...settings,
        },
      });
      expect([topic, found]).toEqual([
        topic,
        expect.arrayContaining([expect.any(String)]),
      ]);
    }
  });
});
