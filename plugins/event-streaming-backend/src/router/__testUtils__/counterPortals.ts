// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { CounterHandler } from '../../__testUtils__/CounterHandler';
import { FakeIdentity, person } from '../../__testUtils__/engineFixture';
import { startTestPortal } from '../../__testUtils__/startTestPortal';
import { callsAs } from './callsAs';

const PEOPLE = [
  person('anna', 'billing'),
  person('bert', 'billing'),
  person('quentin', 'query'),
  person('paul', 'platform'),
  person('aude', 'auditors'),
];

export interface CounterPortalOptions {
  /** Names of the permissions that the portal's policy denies; none when left out. */
  denied?: string[];
}

/**
 * Starts portals whose one kind is the counter, each on a database of its own
 * and with the same five people; those that a test started end after it.
 */
export function counterPortals(initDatabase: () => Promise<Knex>) {
  const stops: (() => Promise<void>)[] = [];

  afterEach(async () => {
    await Promise.all(stops.splice(0).map(stop => stop()));
  });

  return async (options: CounterPortalOptions = {}) => {
    const knex = await initDatabase();
    const counters = await CounterHandler.create(knex);
    const identity = new FakeIdentity();
    PEOPLE.forEach(one => identity.people.set(one.ref, one));
    const portal = await startTestPortal({
      knex,
      identity,
      kinds: [counters],
      ...options,
    });
    stops.push(portal.stop);
    const as = (name: string) => callsAs(portal.server, name);
    return { ...portal, knex, counters, identity, as };
  };
}
