// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ImpactItem,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { FakeIdentity, person } from '../../__testUtils__/engineFixture';
import { FakeConnectCluster } from '../../__testUtils__/FakeConnectCluster';
import { CREATION } from './__testUtils__/connectorEngine';
import {
  connectorKindFixture,
  targetOf,
} from './__testUtils__/connectorKindFixture';

const target = targetOf();

function fixture(given: Parameters<typeof connectorKindFixture>[2] = {}) {
  const client = new FakeConnectCluster();
  const kind = connectorKindFixture(client, new FakeIdentity(), given);
  /** A request as the engine would hand it over after a move. */
  const moved = async (
    state: string,
    extra: object = {},
  ): Promise<StreamingRequest> => {
    const ask = {
      operation: 'connector.create',
      target,
      input: { ...CREATION },
      requester: person('anna', 'billing'),
    };
    const plan = await kind.handler.propose(ask);
    return { ...ask, plan, state, ...extra } as never;
  };
  return {
    ...kind,
    client,
    moved,
    shown: () => [...kind.inventory.pending.values()][0],
  };
}

describe('ConnectorHandler', () => {
  it('shows a new connector while it is under way and when it failed, and then hides it', async () => {
    const { handler, moved, shown } = fixture();
    await handler.afterMove(await moved('executing'));
    expect(shown()).toMatchObject({
      state: 'provisioning',
      owner: 'group:default/billing',
      description: 'Imports usage',
      type: 'source',
      className: CREATION.config['connector.class'],
      config: CREATION.config,
    });
    await handler.afterMove(await moved('failed', { failure: 'No worker' }));
    expect(shown()).toMatchObject({ state: 'failed', reason: 'No worker' });
    await handler.afterMove(await moved('withdrawn'));
    expect(shown()).toBeUndefined();
  });

  it('reads a new connector once more when its request is done', async () => {
    const { handler, inventory, moved } = fixture();
    await handler.afterMove(await moved('executing'));
    expect(inventory.refreshed).toEqual([]);
    await handler.afterMove(await moved('succeeded'));
    expect(inventory.refreshed).toEqual([target]);
  });

  it('reads a connector anew when its deletion begins', async () => {
    const { handler, inventory, moved } = fixture();
    const deletion = { operation: 'connector.delete' };
    await handler.afterMove(await moved('pending', deletion));
    expect(inventory.refreshed).toEqual([]);
    await handler.afterMove(await moved('executing', deletion));
    expect(inventory.refreshed).toEqual([target]);
  });

  it('tells whom a change reaches: those who read what it writes', async () => {
    const { handler, inventory, readers } = fixture();
    inventory.used = [
      { cluster: 'dev', topic: 'a', role: 'writes', seen: true },
      { cluster: 'dev', topic: 'b', role: 'dead-letters', seen: true },
    ];
    const group = {
      type: 'consumer-group',
      name: 'readers',
      consequence: 'Reads it',
      active: true,
      params: {},
    } as const;
    const item = (type: ImpactItem['type'], role: string): ImpactItem => ({
      ...group,
      type,
      name: role,
      params: { role },
    });
    const sink = item('connector', 'reads');
    readers.push(
      group,
      item('component', 'produces'),
      item('connector', 'writes'),
      sink,
    );
    const consequence = `Reads what '${target.connector}' writes`;
    expect(await handler.impactOn(target)).toEqual([
      { ...group, consequence },
      { ...sink, consequence },
    ]);
  });

  it('applies nothing on a Connect cluster that is read-only by now', async () => {
    const { handler, moved } = fixture();
    const { plan } = await moved('executing');
    const later = fixture({ mode: 'read-only' });
    await expect(
      later.handler.applyStep(plan.steps[0], {
        requestId: 'r',
        createdBy: 'user:default/anna',
        approvedBy: [],
        signal: new AbortController().signal,
      }),
    ).rejects.toThrow('read-only');
    expect(later.client.calls.createConnector).toBeUndefined();
    await expect(handler.checkStep(plan.steps[0])).resolves.toEqual({
      state: 'todo',
    });
  });

  it('lets go of waiting when its worker must', async () => {
    const { handler, client, moved } = fixture({
      bounds: { untilMs: 60_000, calmMs: 0, failedMs: 60_000, lookMs: 5 },
    });
    const { plan } = await moved('executing');
    client.put(target.connector, { state: 'unassigned', tasks: [] });
    const abort = new AbortController();
    const waiting = handler.applyStep(plan.steps[2], {
      requestId: 'r',
      createdBy: 'user:default/anna',
      approvedBy: [],
      signal: abort.signal,
    });
    abort.abort(new Error('The lease is lost'));
    await expect(waiting).rejects.toThrow('The lease is lost');
  });

  it('refuses steps and operations of another version', async () => {
    const { handler, moved } = fixture();
    const { plan } = await moved('executing');
    const step = { ...plan.steps[0], operation: 'connector.other' };
    await expect(handler.checkStep(step)).rejects.toThrow('have no step');
    await expect(
      handler.propose({
        operation: 'connector.other',
        target,
        input: {},
        requester: person('anna'),
      }),
    ).rejects.toThrow("have no 'connector.other'");
  });
});
