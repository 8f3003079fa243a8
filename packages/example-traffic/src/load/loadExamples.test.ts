// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectPlace, testStack } from '@sluice/local-stack';
import { FakePortal } from '../__testUtils__/FakePortal';
import { connectTo } from '../connectTo';
import { readExampleConnectors } from '../exampleConnectors';
import { readExampleSchemas } from '../exampleSchemas';
import { readExampleTopics } from '../exampleTopics';
import { loadExamples } from './loadExamples';

describe('loadExamples', () => {
  const { layout, dataDir } = testStack();
  const place = connectPlace({ layout, dataDir });
  let portal: FakePortal;

  beforeEach(async () => {
    portal = await FakePortal.start();
  });

  afterEach(async () => {
    await portal.stop();
  });

  async function load() {
    const lines: string[] = [];
    await loadExamples({
      portalUrl: portal.url,
      layout,
      place,
      onLine: line => lines.push(line),
    });
    return lines;
  }

  it('requests every topic, version and connector once, whenever it is called', async () => {
    portal.refusedSignIns = 2;
    const topics = await readExampleTopics();
    const schemas = await readExampleSchemas();
    const connectors = await readExampleConnectors(place);

    await load();
    const lines = await load();

    expect(
      portal.requests.map(({ title, by }) => `${title} ${by}`).sort(),
    ).toEqual(
      [
        ...topics.requests.map(
          ({ target, as }) => `${target.cluster}/${target.topic} ${as}`,
        ),
        ...schemas.requests.flatMap(({ target, as, versions }) =>
          versions.map(() => `${target.registry}/${target.artifact} ${as}`),
        ),
        ...connectors.map(
          ({ target, as }) => `${target.connect}/${target.connector} ${as}`,
        ),
      ].sort(),
    );
    expect(lines).toEqual([
      'The example topics, schemas and connectors are there already',
    ]);
  }, 60_000);

  it('makes the topics from outside the portal as they are described', async () => {
    await load();

    const admin = connectTo('prod', layout, { user: 'platform' }).admin();
    await admin.connect();
    try {
      const { topics } = await admin.fetchTopicMetadata({
        topics: ['billing.backfill.test'],
      });
      expect(topics[0].partitions).toHaveLength(12);
      expect(topics[0].partitions[0].replicas).toHaveLength(2);
    } finally {
      await admin.disconnect();
    }
  }, 60_000);

  it('ends with the first request that fails', async () => {
    portal.failure = 'Broker 2 is down';

    await expect(load()).rejects.toThrow('Broker 2 is down');
    expect(portal.requests.length).toBeLessThan(20);
  }, 60_000);
});
