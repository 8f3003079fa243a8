// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { CompressionTypes } from 'kafkajs';
import { z } from 'zod';
import { readComponents } from '../__testUtils__/readEntities';
import { ExampleRequest, readExampleTopics } from '../exampleTopics';
import { PUBLISHERS, READERS } from './trafficPlan';

/** Publishers and consumers as the organisation has written them down. */
const TOPICS: Record<string, { publisher: string; consumers: string[] }> = {
  'tenant.lifecycle.events': {
    publisher: 'tenant-service',
    consumers: ['audit-service', 'billing-service', 'notification-service'],
  },
  'query.execution.events': {
    publisher: 'query-engine',
    consumers: ['audit-service', 'billing-service', 'data-quality-service'],
  },
  'ai.agent.events': {
    publisher: 'ai-service',
    consumers: ['audit-service', 'billing-service'],
  },
  'ml.model.events': {
    publisher: 'ml-service',
    consumers: ['audit-service', 'catalog-service'],
  },
  'pipeline.job.events': {
    publisher: 'pipeline-service',
    consumers: ['audit-service', 'notification-service'],
  },
  'data.quality.events': {
    publisher: 'data-quality-service',
    consumers: ['governance-service', 'notification-service'],
  },
  'billing.usage.events': {
    publisher: 'billing-service',
    consumers: ['notification-service'],
  },
  'security.audit.events': {
    publisher: 'iam-service',
    consumers: ['audit-service'],
  },
  'governance.policy.events': {
    publisher: 'governance-service',
    consumers: ['catalog-service', 'query-engine'],
  },
};
const BROADCAST = 'config.change.events';

const CONSOLE = 'console-consumer-48213';
const NEVER_RUNS = 'catalog-governance';

const components = readComponents();

const aclSchema = z.array(
  z.object({
    user: z.string(),
    resource: z.enum(['topic', 'group']),
    pattern: z.enum(['prefixed', 'literal']),
    name: z.string(),
    operations: z.array(z.string()),
  }),
);

const acls = aclSchema.parse(
  JSON.parse(
    readFileSync(require.resolve('@sluice/local-stack/acls.json'), 'utf8'),
  ),
);

function isAllowed(
  user: string,
  operation: string,
  resource: 'topic' | 'group',
  name: string,
): boolean {
  return acls.some(
    acl =>
      acl.user === user &&
      acl.resource === resource &&
      acl.operations.includes(operation) &&
      (acl.pattern === 'literal'
        ? name === acl.name
        : name.startsWith(acl.name)),
  );
}

describe('the example services', () => {
  it.each(Object.entries(TOPICS))(
    'declare who writes and who reads %s',
    (topic, { publisher, consumers }) => {
      const named = (list: 'produces' | 'consumes') =>
        components
          .filter(component => component[list].includes(topic))
          .map(({ name }) => name)
          .sort();

      expect(named('produces')).toEqual([publisher]);
      expect(named('consumes')).toEqual(consumers);
    },
  );

  it('all read the broadcast of the config service', () => {
    const others = components.filter(({ name }) => name !== 'config-service');

    expect(others).toHaveLength(12);
    for (const { consumes } of others) {
      expect(consumes).toContain(BROADCAST);
    }
  });

  it('name all topics that are requested on both clusters, and no others', async () => {
    const requests = (await readExampleTopics()).requests.filter(isOnBoth);
    const named = components.flatMap(({ produces, consumes }) => [
      ...produces,
      ...consumes,
    ]);

    for (const cluster of ['dev', 'prod']) {
      const requested = requests
        .filter(({ target }) => target.cluster === cluster)
        .map(({ target }) => target.topic)
        .sort();
      expect([...new Set(named)].sort()).toEqual(requested);
    }
  });

  it('run one group for each topic that they read', () => {
    for (const { consumes, groups } of components) {
      expect(groups).toHaveLength(consumes.length);
    }
  });
});

describe('the traffic', () => {
  it('writes what the services declare', () => {
    const declared = components.flatMap(({ name, produces }) =>
      produces.map(topic => `${name} writes ${topic}`),
    );

    expect(
      PUBLISHERS.map(
        ({ service, topic }) => `${service} writes ${topic}`,
      ).sort(),
    ).toEqual(declared.sort());
  });

  it('runs every declared group but one, and one that nobody declares', () => {
    const declared = components.flatMap(({ groups }) => groups);
    const running = READERS.map(({ group }) => group);

    expect(declared.filter(group => !running.includes(group))).toEqual([
      NEVER_RUNS,
    ]);
    expect(running.filter(group => !declared.includes(group))).toEqual([
      CONSOLE,
    ]);
  });

  it('reads in each group what its service declares', () => {
    for (const { group, topic } of READERS.filter(r => r.group !== CONSOLE)) {
      const runner = components.find(({ groups }) => groups.includes(group));
      expect(runner?.consumes).toContain(topic);
    }
  });

  it('uses every codec', () => {
    const used = new Set(PUBLISHERS.map(({ compression }) => compression));

    expect([...used].sort()).toEqual([
      CompressionTypes.None,
      CompressionTypes.GZIP,
      CompressionTypes.Snappy,
      CompressionTypes.LZ4,
      CompressionTypes.ZSTD,
    ]);
  });

  it('keeps to the rights of each team', () => {
    for (const { user, topic } of PUBLISHERS) {
      expect([user, topic, isAllowed(user, 'write', 'topic', topic)]).toEqual([
        user,
        topic,
        true,
      ]);
    }
    for (const { user, topic, group } of READERS) {
      const allowed =
        user === 'platform' ||
        (isAllowed(user, 'read', 'topic', topic) &&
          isAllowed(user, 'read', 'group', group));
      expect([user, group, allowed]).toEqual([user, group, true]);
    }
  });

  it('writes faster than its one slow group reads', () => {
    const slow = READERS.filter(reader => reader.slow);

    expect(slow.map(({ group }) => group)).toEqual(['billing-query']);
    const publisher = PUBLISHERS.find(({ topic }) => topic === slow[0].topic);
    expect(publisher?.perSecond).toBeGreaterThan(
      slow[0].slow?.perSecond ?? Infinity,
    );
  });
});

/** What connectors write is on one cluster only. */
function isOnBoth(
  { target }: ExampleRequest,
  _: number,
  all: readonly ExampleRequest[],
): boolean {
  return all.some(
    other =>
      other.target.topic === target.topic &&
      other.target.cluster !== target.cluster,
  );
}
