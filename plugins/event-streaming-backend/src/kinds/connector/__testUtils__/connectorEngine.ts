// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { ConnectCluster } from '@sluice/plugin-event-streaming-node';
import { migrateDatabase } from '../../../database/migrateDatabase';
import { eventually } from '../../../__testUtils__/eventually';
import { FakeIdentity } from '../../../__testUtils__/engineFixture';
import { FakeConnectCluster } from '../../../__testUtils__/FakeConnectCluster';
import { FAKE_CLASSES } from '../../../__testUtils__/fakeConnectPlugins';
import { requestEngineOf } from '../../../__testUtils__/requestEngineOf';
import { KindHandler } from '../../KindHandler';
import {
  ConnectGiven,
  connectorKindFixture,
  targetOf,
} from './connectorKindFixture';

/** A source as it is asked for. */
export const SOURCE_CONFIG: Readonly<Record<string, string>> = {
  'connector.class': FAKE_CLASSES.fileSource,
  file: '/data/usage.csv',
  topic: 'billing.usage.imported',
};

/** A sink with a reference to a secret. */
export const SINK_CONFIG: Readonly<Record<string, string>> = {
  'connector.class': FAKE_CLASSES.jdbcSink,
  topics: 'billing.usage.imported',
  'connection.url': 'jdbc:postgresql://db/ledger',
  'connection.password': '${file:/secrets/billing.properties:password}',
};

/** What a source of Billing is asked for with. */
export const CREATION = {
  description: 'Imports usage',
  owner: 'group:default/billing',
  config: SOURCE_CONFIG,
};

/** What can be different about an engine. */
export interface ConnectorEngineOptions extends ConnectGiven {
  giveUpMs?: number;
  /** Puts something around the handler. */
  wrap?(handler: KindHandler): KindHandler;
}

/** The engine with the connector kind over a Connect cluster of the test's own. */
export function connectorEngine(
  databases: TestDatabases,
  options: ConnectorEngineOptions = {},
) {
  return connectorEngineOver(new FakeConnectCluster(), databases, options);
}

/** The same over any Connect cluster. */
export async function connectorEngineOver<TClient extends ConnectCluster>(
  client: TClient,
  databases: TestDatabases,
  options: ConnectorEngineOptions = {},
) {
  const { giveUpMs, wrap = handler => handler, ...given } = options;
  const knex = await databases.init('SQLITE_3');
  await migrateDatabase(mockServices.database({ knex }));
  const identity = new FakeIdentity();
  const kind = connectorKindFixture(client, identity, given);
  const engine = requestEngineOf({
    knex,
    identity,
    handler: wrap(kind.handler),
    tier: given.tier,
    giveUpMs,
  });
  const target = targetOf();
  const decide = async (id: string, people: [string, string][]) => {
    const { title } = await engine.store.get(id);
    for (const [name, group] of people) {
      const caller = engine.join(name, group);
      // Deletions are approved with the name.
      const decision = { revision: 1, confirmation: title };
      await engine.service.approve(id, decision, caller);
    }
    await engine.worker.settled();
    return engine.store.get(id);
  };
  /** Files a request, has it approved, executed, and reads it. */
  const approved = async (
    operation: string,
    input: object,
    to: ConnectorTarget = target,
    people: [string, string][] = [['bert', 'billing']],
  ) => {
    const { id } = await engine.submit(operation, to, { ...input });
    return decide(id, people);
  };
  /** Has the worker look again and again until the request is so. */
  const becomes = async (id: string, state: string) => {
    await eventually(async () => {
      engine.worker.kick();
      await engine.worker.settled();
      return (await engine.store.get(id)).state === state;
    }, 20_000);
    return engine.store.get(id);
  };
  return { ...engine, ...kind, approved, becomes, decide, client, target };
}
