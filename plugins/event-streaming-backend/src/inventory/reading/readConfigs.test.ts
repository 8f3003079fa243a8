// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import { NewTopic } from '@sluice/plugin-event-streaming-node';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { Gaps } from './Gaps';
import { readConfigs } from './readConfigs';

/** Of two kinds, in turns. */
function configOf(index: number): Record<string, string> {
  return index % 2 ? { 'retention.ms': '1000' } : {};
}

const topics = Array.from(
  { length: 2500 },
  (_, index): NewTopic => ({
    name: `t${index}`,
    partitions: 1,
    replicationFactor: 1,
    config: configOf(index),
  }),
);

describe('readConfigs', () => {
  it('gives each topic its own entries, and equal ones as one list', async () => {
    const admin = InMemoryKafkaAdmin.create({ topics });
    const names = topics.map(({ name }) => name);
    const found = await readConfigs(admin, { names, gaps: Gaps.create() });

    expect(found.size).toBe(2500);
    expect(found.get('t2499')).toContainEqual(
      expect.objectContaining({ name: 'retention.ms', value: '1000' }),
    );
    expect(found.get('t2499')).toBe(found.get('t1'));
    expect(found.get('t2498')).toBe(found.get('t0'));
    expect(found.get('t0')).not.toEqual(found.get('t1'));
  });

  it('says once what may not be read, and leaves it out', async () => {
    const admin = InMemoryKafkaAdmin.create({ topics });
    const names = topics.map(({ name }) => name);
    const gaps = Gaps.create();
    jest
      .spyOn(admin, 'describeTopicConfigs')
      .mockImplementation(async asked =>
        asked.map(name => ({ name, error: new NotAllowedError('no right') })),
      );

    expect((await readConfigs(admin, { names, gaps })).size).toBe(0);
    expect(gaps.list()).toEqual(['no right']);
  });
});
