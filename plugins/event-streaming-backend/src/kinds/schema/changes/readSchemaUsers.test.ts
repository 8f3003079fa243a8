// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ImpactItem, TopicTarget } from '@sluice/plugin-event-streaming-common';
import { InMemorySchemaInventory } from '../../../__testUtils__/InMemorySchemaInventory';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { readSchemaUsers } from './readSchemaUsers';

const TARGET = {
  registry: 'registry',
  group: 'default',
  artifact: 'billing.usage.events-value',
};

const group = (name: string, members: number): ImpactItem => ({
  type: 'consumer-group',
  name,
  owner: 'group:default/orders',
  consequence: 'Reads it',
  active: members > 0,
  params: { members },
});

const COMPONENT: ImpactItem = {
  type: 'component',
  name: 'Orders',
  owner: 'group:default/orders',
  consequence: 'Declares to use it',
  params: { entityRef: 'component:default/orders', role: 'consumes' },
};

/** Who reads the topic, by cluster. */
async function usersOn(readers: Record<string, ImpactItem[]>) {
  const inventory = new InMemorySchemaInventory();
  inventory.described = Object.keys(readers).map(cluster => ({
    cluster,
    environment: cluster,
    topic: 'billing.usage.events',
    part: 'value',
    by: 'name',
  }));
  const impactOn = async (_: string, target: unknown) =>
    readers[(target as TopicTarget).cluster];
  const options = { inventory, impactOn } as Partial<SchemaProposalsOptions>;
  return readSchemaUsers(TARGET, 'Can fail', options as SchemaProposalsOptions);
}

describe('readSchemaUsers', () => {
  it('says once who reads on several clusters, and on which', async () => {
    const { impact, activeGroups } = await usersOn({
      dev: [group('notification-billing', 0), COMPONENT],
      prod: [
        group('notification-billing', 2),
        group('invoicing', 1),
        COMPONENT,
      ],
    });
    expect(
      impact.map(({ name, consequence, params }) => [
        name,
        consequence,
        params.members,
      ]),
    ).toEqual([
      ['notification-billing', 'Can fail (on dev and prod)', 2],
      ['Orders', 'Can fail (on dev and prod)', undefined],
      ['invoicing', 'Can fail (on prod)', 1],
    ]);
    expect(activeGroups).toEqual(['notification-billing', 'invoicing']);
  });

  it('tells of the sinks that read, and of no connector that writes', async () => {
    const connector = (name: string, role: string): ImpactItem => ({
      type: 'connector',
      name,
      owner: 'group:default/query',
      consequence: 'Uses it',
      active: true,
      params: { connect: 'main', connector: name, role },
    });
    const { impact } = await usersOn({
      dev: [
        connector('sink', 'reads'),
        connector('source', 'writes'),
        connector('other-sink', 'dead-letters'),
      ],
    });
    expect(impact).toMatchObject([
      {
        name: 'sink',
        owner: 'group:default/query',
        consequence: 'Can fail',
        active: true,
      },
    ]);
  });

  it('names no cluster where there is only one', async () => {
    const { impact } = await usersOn({ dev: [COMPONENT] });
    expect(impact).toMatchObject([{ consequence: 'Can fail', active: true }]);
  });
});
