// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Declaration } from '../../../declarations/DeclarationStore';
import { changeFixture, TARGET } from './__testUtils__/changeFixture';

function declaration(
  name: string,
  role: Declaration['role'],
  groups: string[] = [],
): Declaration {
  return {
    entityRef: `component:default/${name}`,
    role,
    cluster: '*',
    topic: TARGET.topic,
    title: name,
    owner: `group:default/${name}-team`,
    groups,
  };
}

/** A topic with a group, a writer and a reader that nobody sees. */
function usedTopic(members: number) {
  const fixture = changeFixture({ group: { members } });
  fixture.inventory.declared = [
    declaration('invoicer', 'consumes', ['invoicing']),
    declaration('fraud-detector', 'consumes', ['fraud']),
    declaration('meter', 'produces'),
  ];
  return fixture;
}

const INPUTS = {
  'topic.delete': { confirmation: TARGET.topic },
  'topic.add-partitions': { partitions: 4, confirmation: TARGET.topic },
};

type Operation = keyof typeof INPUTS;

const DECLARED = [
  {
    type: 'component',
    name: 'fraud-detector',
    owner: 'group:default/fraud-detector-team',
    params: { entityRef: 'component:default/fraud-detector', role: 'consumes' },
  },
  {
    type: 'component',
    name: 'meter',
    owner: 'group:default/meter-team',
    params: { entityRef: 'component:default/meter', role: 'produces' },
  },
];

describe.each(Object.keys(INPUTS) as Operation[])(
  'the impact of %s',
  operation => {
    it('is on groups and on components that only the catalog knows of', async () => {
      const { propose } = usedTopic(1);

      const { impact } = await propose(operation, INPUTS[operation]);

      expect(impact).toMatchObject([
        {
          type: 'consumer-group',
          name: 'invoicing',
          owner: 'group:default/invoicer-team',
          active: true,
          consequence: expect.stringMatching(/./),
        },
        ...DECLARED,
      ]);
    });

    it('calls a group without members not active', async () => {
      const { propose } = usedTopic(0);

      const { impact } = await propose(operation, INPUTS[operation]);

      expect(impact[0]).toMatchObject({ name: 'invoicing', active: false });
    });
  },
);

it('is on nobody where the number of partitions stays', async () => {
  const { propose } = usedTopic(1);

  const { impact } = await propose('topic.add-partitions', { partitions: 2 });

  expect(impact).toEqual([]);
});
