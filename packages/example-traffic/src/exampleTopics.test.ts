// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readEntities } from './__testUtils__/readEntities';
import { readExampleTopics } from './exampleTopics';

describe('the example topics', () => {
  it('are ten on each cluster, keyed by tenant', async () => {
    const { requests } = await readExampleTopics();

    for (const cluster of ['dev', 'prod']) {
      const ofCluster = requests.filter(r => r.target.cluster === cluster);
      expect(ofCluster).toHaveLength(10);
      for (const { input } of ofCluster) {
        expect(input.key?.fields).toEqual(['tenant_id']);
      }
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
