// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaContext } from '../__testUtils__/schemaContext';
import { SchemaRecord } from '../SchemaInventory';
import { KnownTopic } from './SchemaContext';
import { schemaOwnershipOf } from './schemaOwnershipOf';

const record = (owner?: string): SchemaRecord => ({
  owner,
  createdBy: 'user:default/anna',
  requestId: '7',
});

function topic(changes: Partial<KnownTopic> = {}): KnownTopic {
  return {
    cluster: 'prod',
    topic: 'orders',
    owner: 'group:default/orders',
    owner_source: 'assignment',
    visibility: 'all',
    ...changes,
  };
}

function ownerOf(
  artifact: string,
  {
    topics = [],
    ...known
  }: { record?: SchemaRecord; topics?: KnownTopic[]; linked?: KnownTopic[] },
) {
  const { owner, owner_source } = schemaOwnershipOf(schemaContext(), artifact, {
    ...known,
    topics,
  });
  return [owner, owner_source];
}

describe('schemaOwnershipOf', () => {
  it('takes who was assigned before all others', () => {
    expect(
      ownerOf('billing.a-value', {
        record: record('group:default/me'),
        topics: [topic()],
      }),
    ).toEqual(['group:default/me', 'assignment']);
  });

  it('takes the owner of the topic before the prefix of the name', () => {
    expect(
      ownerOf('billing.a-value', { record: record(), topics: [topic()] }),
    ).toEqual(['group:default/orders', 'assignment']);
  });

  it('takes the strongest claim among clusters, then the strictest environment', () => {
    const dev = topic({ cluster: 'dev', owner: 'group:default/dev' });
    const prefix = topic({ owner_source: 'prefix' });
    expect(ownerOf('a-value', { topics: [dev, prefix] })[0]).toBe(
      'group:default/dev',
    );
    expect(ownerOf('a-value', { topics: [dev, topic()] })[0]).toBe(
      'group:default/orders',
    );
  });

  it('takes the prefix of the name where its topic is nobody’s', () => {
    const unowned = topic({
      owner: 'group:default/platform',
      owner_source: 'fallback',
    });
    expect(ownerOf('billing.a-value', { topics: [unowned] })).toEqual([
      'group:default/billing',
      'prefix',
    ]);
    expect(ownerOf('stray-value', { topics: [unowned] })).toEqual([
      'group:default/platform',
      'fallback',
    ]);
  });

  it('takes the owner of a linked topic where nobody else has it', () => {
    const linked = [topic()];
    expect(ownerOf('stray', { linked })).toEqual([
      'group:default/orders',
      'assignment',
    ]);
    expect(ownerOf('billing.a', { linked })[1]).toBe('prefix');
    expect(
      ownerOf('stray', { linked, record: record('group:default/me') })[0],
    ).toBe('group:default/me');
  });

  it.each([
    ['nothing narrows it', 'billing.a-value', {}, 'all'],
    ['its prefix does', 'secret.plans-value', {}, 'owned'],
    [
      'one of its topics is',
      'a-value',
      { topics: [topic(), topic({ visibility: 'owned' as const })] },
      'owned',
    ],
    [
      'a topic that it is linked to is',
      'a-value',
      { linked: [topic({ visibility: 'owned' as const })] },
      'owned',
    ],
  ])('is for %s', (_, artifact, known, visibility) => {
    const found = schemaOwnershipOf(schemaContext(), artifact, {
      topics: [],
      ...known,
    });
    expect(found.visibility).toBe(visibility);
  });

  it('is narrowed where all environments of the registry are', () => {
    const context = schemaContext({ visibility: 'owned' });
    expect(
      schemaOwnershipOf(context, 'billing.a', { topics: [] }).visibility,
    ).toBe('owned');
  });
});
