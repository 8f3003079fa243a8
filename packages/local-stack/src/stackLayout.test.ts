// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import aclsJson from '../acls.json';
import { aclRulesSchema } from './engines/kafka/acls';
import { createEngineGroups, createGroupsOnDemand } from './engines/registry';
import { stackLayout } from './stackLayout';

function portsOf(portBase: number): number[] {
  const site = { layout: stackLayout({ portBase }), dataDir: '/data' };
  return [...createEngineGroups(site), ...createGroupsOnDemand(site)]
    .flatMap(({ engines }) => engines)
    .flatMap(({ ports }) => ports)
    .map(({ port }) => port);
}

describe('stackLayout', () => {
  it('has the documented addresses by default', () => {
    const layout = stackLayout();

    expect(layout.kafkaDev.brokers).toEqual(['127.0.0.1:19092']);
    expect(layout.kafkaProd.brokers).toEqual([
      '127.0.0.1:19192',
      '127.0.0.1:19193',
      '127.0.0.1:19194',
    ]);
    expect(layout.postgres.connectionString).toBe(
      'postgres://sluice:sluice-secret@127.0.0.1:19432/sluice',
    );
    expect(layout.registry.url).toBe('http://127.0.0.1:19080');
    expect(layout.registryLegacy.url).toBe('http://127.0.0.1:19180');
    expect(layout.connectDev.url).toBe('http://127.0.0.1:19083');
    expect(layout.connectProd.url).toBe('http://127.0.0.1:19084');
    expect(layout.connectDevSecond.url).toBe('http://127.0.0.1:19085');
  });

  it('gives every engine ports of its own', () => {
    const ports = portsOf(19000);
    expect(new Set(ports).size).toBe(ports.length);
  });

  it('moves all ports with the port base, so that two checkouts can run at once', () => {
    expect(portsOf(20000)).toEqual(portsOf(19000).map(port => port + 1000));
  });

  it('gives rights to each team user and to nobody else', () => {
    const { teamUsers } = stackLayout().kafkaProd;
    const users = aclRulesSchema.parse(aclsJson).map(({ user }) => user);

    expect([...new Set(users)].sort()).toEqual(Object.keys(teamUsers).sort());
  });
});
