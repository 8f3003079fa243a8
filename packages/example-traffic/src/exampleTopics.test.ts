// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { composeConnectPlace } from '@sluice/local-stack';
import { readEntities } from './__testUtils__/readEntities';
import { readExampleConnectors } from './exampleConnectors';
import { readExampleTopics } from './exampleTopics';
import { PUBLISHERS } from './traffic/trafficPlan';

describe('the example topics', () => {
  it('are ten of services on each cluster, keyed by tenant', async () => {
    const { requests } = await readExampleTopics();
    const written = new Set(PUBLISHERS.map(({ topic }) => topic));

    for (const cluster of ['dev', 'prod']) {
      const ofCluster = requests.filter(
        r => r.target.cluster === cluster && written.has(r.target.topic),
      );
      expect(ofCluster).toHaveLength(10);
      for (const { input } of ofCluster) {
        expect(input.key?.fields).toEqual(['tenant_id']);
      }
    }
  });

  it('are written by a service or by a connector', async () => {
    const { requests } = await readExampleTopics();
    const connectors = await readExampleConnectors(composeConnectPlace());
    const written = [
      ...PUBLISHERS.map(({ topic }) => topic),
      ...connectors.map(({ input }) => input.config.topic),
    ];

    for (const { target } of requests) {
      expect(written).toContain(target.topic);
    }
  });

  it('belong to groups and are requested by people who are in the catalog', async () => {
    const { requests } = await readExampleTopics();
    const refs = readEntities('org.yaml').map(
      ({ kind, metadata }) =>
        `${kind.toLocaleLowerCase('en-US')}:default/${metadata.name}`,
    );

    for (const { as, input } of requests) {
      expect(refs).toContain(as);
      expect(refs).toContain(input.owner);
    }
  });

  it('broadcast what every service reads, and nothing else', async () => {
    const { requests } = await readExampleTopics();
    const broadcast = requests
      .filter(({ input }) => input.broadcast)
      .map(({ target }) => `${target.cluster}/${target.topic}`);

    expect(broadcast).toEqual([
      'dev/config.change.events',
      'prod/config.change.events',
    ]);
  });

  it('come with one of 200 characters from outside the portal', async () => {
    const { outside } = await readExampleTopics();

    expect(outside.map(({ topic }) => topic.length)).toContain(200);
  });
});
