// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import {
  ImpactItem,
  PlanStep,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { FakeIdentity, person } from '../../../../__testUtils__/engineFixture';
import { InMemoryTopicInventory } from '../../../../__testUtils__/InMemoryTopicInventory';
import { DefaultClusters } from '../../../../clusters/DefaultClusters';
import { ClusterConfig } from '../../../../config/EventStreamingConfig';
import { TopicRecord } from '../../../../inventory/TopicInventory';
import { TopicHandler } from '../../TopicHandler';

export const TARGET = { cluster: 'dev', topic: 'billing.usage.events' };
export const BILLING = 'group:default/billing';
export const DAY = 86_400_000;

export const CONTEXT = {
  requestId: '7',
  createdBy: 'user:default/anna',
  approvedBy: [],
  signal: new AbortController().signal,
};

export const RECORD: TopicRecord = {
  owner: BILLING,
  description: 'What was used',
  broadcast: false,
  tags: [],
  createdBy: 'user:default/anna',
  requestId: '1',
};

export const anna = person('anna', 'billing');
export const otto = person('otto', 'other');
export const pia = person('pia', 'platform');

/** Only groups that the test names are in the catalog. */
class CatalogOf extends FakeIdentity {
  readonly groups: string[] = [BILLING, 'group:default/other'];

  async existing(refs: string[]) {
    return new Set(refs.filter(ref => this.groups.includes(ref)));
  }
}

/** A topic of Billing on a cluster in memory, and what the kind says about it. */
export function changeFixture(
  options: {
    config?: Record<string, string>;
    mode?: ClusterConfig['mode'];
    topic?: string;
    record?: TopicRecord | 'none';
    group?: { members: number; clientId?: string };
    connectorsOf?: (topic: TopicTarget) => Promise<ImpactItem[]>;
  } = {},
) {
  const { config = {}, mode = 'managed', topic = TARGET.topic } = options;
  const target = { ...TARGET, topic };
  const { members = 0, clientId = 'app' } = options.group ?? {};
  const listing = {
    group: 'invoicing',
    type: 'classic',
    state: members ? 'stable' : 'empty',
    coordinator: 1,
  } as const;
  const admin = InMemoryKafkaAdmin.create({
    cluster: 'dev',
    topics: [{ name: topic, partitions: 2, replicationFactor: 1, config }],
    groups: options.group
      ? [
          {
            ...listing,
            members: Array.from({ length: members }, (_, index) => ({
              memberId: `m${index}`,
              clientId,
              host: '/127.0.0.1',
              assignment: { [topic]: [index] },
            })),
            commits: [{ topic, partition: 0, offset: 3n }],
          },
        ]
      : [],
  });
  const inventory = new InMemoryTopicInventory();
  if (options.record !== 'none') {
    inventory.records.set(`dev/${topic}`, options.record ?? RECORD);
  }
  const identity = new CatalogOf();
  const handler = TopicHandler.create({
    clusters: DefaultClusters.create({
      clusters: [
        {
          name: 'dev',
          environment: {
            name: 'dev',
            title: 'Development',
            tier: 'dev',
            visibility: 'all',
          },
          connection: { bootstrapServers: ['localhost:9092'] },
          mode,
          links: {},
        },
      ],
      createAdmin: () => admin,
      logger: mockServices.logger.mock(),
    }),
    inventory,
    identity,
    connectorsOf: options.connectorsOf ?? (async () => []),
    config: {
      policy: {
        environments: {
          dev: {
            replicationFactor: 1,
            limits: { partitions: 6, retentionMs: 7 * DAY },
          },
        },
      },
      prefixes: [{ prefix: 'billing.', owner: BILLING, visibility: 'all' }],
    },
  });
  const propose = (
    operation: string,
    input: object,
    requester = anna,
    done?: PlanStep[],
  ) =>
    handler.propose({
      operation,
      target,
      input: { ...input },
      requester,
      done,
    });
  /** Runs the steps as the engine does, and says how each stands then. */
  const run = async (steps: PlanStep[]) => {
    const states: string[] = [];
    for (const step of steps) {
      expect(await handler.checkStep(step)).toEqual({ state: 'todo' });
      await handler.applyStep(step, CONTEXT);
      await handler.applyStep(step, CONTEXT); // as after a crash
      states.push((await handler.checkStep(step)).state);
    }
    return states;
  };
  return { admin, handler, identity, inventory, propose, run, target };
}

/** What stops a proposal. */
export function violationsOf({
  findings,
}: {
  findings: { outcome: string; code: string }[];
}) {
  return findings
    .filter(({ outcome }) => outcome === 'violation')
    .map(({ code }) => code);
}
