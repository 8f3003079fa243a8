// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Entity } from '@backstage/catalog-model';
import { declarationsOf } from './declarationsOf';

function component(
  annotations: Record<string, string>,
  changes: Partial<Entity> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'ledger', title: 'Ledger', annotations },
    spec: { owner: 'billing' },
    ...changes,
  };
}

describe('declarationsOf', () => {
  it('reads topics on one cluster and on all', () => {
    const found = declarationsOf(
      component({
        'event-streaming/produces': 'prod:billing.usage, billing.invoices',
        'event-streaming/consumes': 'tenant.events',
      }),
    );

    const party = {
      entityRef: 'component:default/ledger',
      title: 'Ledger',
      owner: 'group:default/billing',
      groups: [],
    };
    expect(found).toEqual([
      { ...party, role: 'produces', cluster: 'prod', topic: 'billing.usage' },
      { ...party, role: 'produces', cluster: '*', topic: 'billing.invoices' },
      { ...party, role: 'consumes', cluster: '*', topic: 'tenant.events' },
    ]);
  });

  it('knows who runs a group without naming a topic', () => {
    const found = declarationsOf(
      component({ 'kafka.apache.org/consumer-groups': 'prod/ledger, mailer' }),
    );

    expect(found).toMatchObject([
      {
        role: 'runs',
        cluster: '*',
        topic: '*',
        groups: ['prod/ledger', 'mailer'],
      },
    ]);
  });

  it('takes the owner from the relation that the catalog made', () => {
    const [found] = declarationsOf(
      component(
        { 'event-streaming/owns': 'a' },
        {
          relations: [
            { type: 'ownedBy', targetRef: 'group:Other/Ledger-Team' },
          ],
        },
      ),
    );

    expect(found.owner).toBe('group:other/ledger-team');
  });

  it('lets a group own what it declares', () => {
    const [found] = declarationsOf({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        name: 'billing',
        annotations: { 'event-streaming/owns': 'legacy-export' },
      },
    });

    expect(found).toMatchObject({
      role: 'owns',
      topic: 'legacy-export',
      owner: 'group:default/billing',
    });
  });

  it('reads connectors on one Connect cluster and on all', () => {
    const found = declarationsOf(
      component({
        'event-streaming/owns-connectors': 'main:legacy-sink, old-source',
      }),
    );

    expect(found).toMatchObject([
      { role: 'operates', cluster: 'main', topic: 'legacy-sink' },
      { role: 'operates', cluster: '*', topic: 'old-source' },
    ]);
  });

  it('finds nothing in an entity that declares nothing', () => {
    expect(declarationsOf(component({ other: 'x' }))).toEqual([]);
  });
});
