// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ImpactItem,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { FakeIdentity, person } from '../../__testUtils__/engineFixture';
import { realRegistry } from './__testUtils__/realRegistry';
import { FIRST, OPTIONAL_ADDED } from './__testUtils__/schemaDocuments';
import { schemaKindFixture } from './__testUtils__/schemaKindFixture';

jest.setTimeout(60_000);

const registry = realRegistry();

afterAll(() => registry.registries.close());

const anna = person('anna', 'billing');

function fixture() {
  const kind = schemaKindFixture(registry.registries, new FakeIdentity());
  const target = registry.target();
  /** A request as the engine would hand it over after a move. */
  const moved = async (
    state: string,
    { content = FIRST, ...extra }: Record<string, unknown> = {},
  ): Promise<StreamingRequest> => {
    const input = {
      content,
      owner: 'group:default/billing',
      description: 'What was used',
    };
    const ask = {
      operation: 'schema.register',
      target,
      input,
      requester: anna,
    };
    const plan = await kind.handler.propose(ask);
    return { ...ask, plan, state, ...extra } as never;
  };
  const key = JSON.stringify([target.registry, target.group, target.artifact]);
  return {
    ...kind,
    target,
    moved,
    shown: () => kind.inventory.pending.get(key),
  };
}

describe('SchemaHandler', () => {
  it('shows a new schema while it is under way and when it failed, and then hides it', async () => {
    const { handler, moved, shown } = fixture();
    await handler.afterMove(await moved('executing'));
    expect(shown()).toMatchObject({
      state: 'provisioning',
      owner: 'group:default/billing',
      description: 'What was used',
      artifactType: 'AVRO',
    });
    await handler.afterMove(await moved('failed', { failure: 'No room' }));
    expect(shown()).toMatchObject({ state: 'failed', reason: 'No room' });
    await handler.afterMove(await moved('withdrawn'));
    expect(shown()).toBeUndefined();
  });

  it('shows no schema beside the one that gets another version', async () => {
    const { handler, moved, shown, target } = fixture();
    await registry.register(target, FIRST);
    await handler.afterMove(
      await moved('executing', { content: OPTIONAL_ADDED }),
    );
    expect(shown()).toBeUndefined();
  });

  it('looks at a schema whose deletion is under way', async () => {
    const { handler, inventory, moved, target } = fixture();
    const operation = 'schema.delete';
    for (const state of ['pending', 'waiting', 'approved', 'failed']) {
      await handler.afterMove({
        ...(await moved(state)),
        operation,
        plan: {
          steps: [],
          effects: [],
          impact: [],
          risk: 'high',
          fingerprint: '',
        },
      });
    }
    expect(inventory.refreshed).toEqual([target, target]);
  });

  it('says who reads the topics of a schema, and not who writes them', async () => {
    const { handler, inventory, readers, target } = fixture();
    const item = (
      name: string,
      params: object,
      active?: boolean,
    ): ImpactItem => ({
      type: 'component',
      name,
      consequence: '',
      ...(active === undefined ? {} : { active }),
      params: { ...params },
    });
    readers.push(
      item('declared', { entityRef: 'component:default/a', role: 'consumes' }),
      item('writer', { entityRef: 'component:default/b', role: 'produces' }),
      item('running', { members: 1 }, true),
      item('idle', { members: 0 }, false),
    );
    inventory.described = [
      {
        cluster: 'dev',
        environment: 'dev',
        topic: 'billing.usage.events',
        part: 'value',
        by: 'name',
      },
    ];
    const impact = await handler.impactOn(target);
    expect(impact.map(({ name, active }) => [name, active])).toEqual([
      ['declared', true],
      ['running', true],
      ['idle', false],
    ]);
  });
});
