// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CatalogIdentity } from './CatalogIdentity';

function entity(
  kind: string,
  name: string,
  relations: [string, string][],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    relations: relations.map(([type, target]) => ({
      type,
      targetRef: `group:default/${target}`,
    })),
  };
}

/** Anna is in a squad of a tribe of billing; the groups go around in a loop. */
const ENTITIES = [
  entity('User', 'anna', [['memberOf', 'squad']]),
  entity('User', 'paul', [
    ['memberOf', 'core'],
    ['ownedBy', 'billing'],
  ]),
  entity('User', 'sam', [['memberOf', 'security']]),
  entity('User', 'aude', [['memberOf', 'auditors']]),
  entity('Group', 'squad', [['childOf', 'tribe']]),
  entity('Group', 'tribe', [
    ['childOf', 'billing'],
    ['parentOf', 'squad'],
  ]),
  entity('Group', 'billing', [['childOf', 'squad']]),
  entity('Group', 'core', [['childOf', 'platform']]),
  entity('Group', 'platform', []),
  entity('Group', 'security', []),
];

function fixture(entities = ENTITIES) {
  const catalog = catalogServiceMock({ entities });
  const read = jest.spyOn(catalog, 'getEntitiesByRefs');
  const identity = CatalogIdentity.create({
    auth: mockServices.auth(),
    catalog,
    roles: {
      platformGroups: ['group:default/platform'],
      securityGroup: 'group:default/security',
      auditorGroups: ['group:default/auditors'],
    },
  });
  return { identity, read };
}

describe('CatalogIdentity', () => {
  it('finds all groups upwards, also when they go around in a loop', async () => {
    const { identity } = fixture();
    expect(await identity.describe('user:default/anna')).toEqual({
      ref: 'user:default/anna',
      ownershipRefs: [
        'user:default/anna',
        'group:default/squad',
        'group:default/tribe',
        'group:default/billing',
      ],
      isPlatform: false,
      isSecurity: false,
      isAuditor: false,
      isService: false,
    });
  });

  it.each([
    ['paul', { isPlatform: true, isSecurity: false, isAuditor: false }],
    ['sam', { isPlatform: false, isSecurity: true, isAuditor: false }],
    ['aude', { isPlatform: false, isSecurity: false, isAuditor: true }],
  ])('knows the roles of %s', async (name, roles) => {
    const { identity } = fixture();
    expect(await identity.describe(`user:default/${name}`)).toMatchObject(
      roles,
    );
  });

  it('takes ownership from membership only', async () => {
    const { identity } = fixture();
    const { ownershipRefs } = await identity.describe('user:default/paul');
    expect(ownershipRefs).not.toContain('group:default/billing');
  });

  it('gives somebody the catalog does not know nothing but themselves', async () => {
    const { identity } = fixture();
    expect(await identity.describe('user:default/nobody')).toMatchObject({
      ownershipRefs: ['user:default/nobody'],
      isPlatform: false,
    });
  });

  it('takes a service for itself, without asking the catalog', async () => {
    const { identity, read } = fixture();
    expect(await identity.describe('plugin:catalog')).toMatchObject({
      ref: 'plugin:catalog',
      ownershipRefs: ['plugin:catalog'],
      isService: true,
    });
    expect(read).not.toHaveBeenCalled();
  });

  it('reads anew each time, unless an older answer will do', async () => {
    const { identity, read } = fixture();
    await identity.describe('user:default/anna');
    const once = read.mock.calls.length;
    await identity.describe('user:default/anna', { maxAgeMs: 60_000 });
    expect(read).toHaveBeenCalledTimes(once);
    await identity.describe('user:default/anna', { maxAgeMs: 0 });
    expect(read).toHaveBeenCalledTimes(2 * once);
    await identity.describe('user:default/anna');
    expect(read).toHaveBeenCalledTimes(3 * once);
  });

  it('says that the catalog cannot be read, and never "nobody"', async () => {
    const { identity, read } = fixture();
    await identity.describe('user:default/anna');
    read.mockRejectedValue(new Error('connect ECONNREFUSED'));
    await expect(identity.describe('user:default/anna')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('software catalog'),
    });
    await expect(identity.existing(['group:default/a'])).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });

  it('finds everybody in a group and below it, and nobody who has left', async () => {
    const relation = (type: string, targetRef: string) => ({ type, targetRef });
    const { identity, read } = fixture([
      { ...entity('User', 'zoe', []) },
      { ...entity('User', 'adam', []) },
      {
        ...entity('Group', 'top', []),
        relations: [
          relation('hasMember', 'user:default/zoe'),
          relation('hasMember', 'user:default/left'),
          relation('parentOf', 'group:default/below'),
        ],
      },
      {
        ...entity('Group', 'below', []),
        relations: [
          relation('hasMember', 'user:default/adam'),
          relation('hasMember', 'user:default/zoe'),
          relation('parentOf', 'group:default/top'),
        ],
      },
    ]);
    const refs = [
      'group:default/top',
      'group:default/gone',
      'user:default/adam',
    ];
    const expected = new Map([
      ['group:default/top', ['user:default/adam', 'user:default/zoe']],
      ['group:default/gone', undefined],
      ['user:default/adam', ['user:default/adam']],
    ]);
    expect(await identity.membersOf(refs)).toEqual(expected);
    const { length } = read.mock.calls;
    expect(await identity.membersOf(refs, { maxAgeMs: 60_000 })).toEqual(
      expected,
    );
    expect(read.mock.calls).toHaveLength(length);
    await identity.membersOf(refs);
    expect(read.mock.calls.length).toBeGreaterThan(length);
  });

  it('tells which owners exist', async () => {
    const { identity } = fixture();
    expect(
      await identity.existing([
        'group:default/billing',
        'group:default/gone',
        'group:default/billing',
      ]),
    ).toEqual(new Set(['group:default/billing']));
    expect(await identity.existing([])).toEqual(new Set());
  });
});
