// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { eventStreamingPermissions } from '@sluice/plugin-event-streaming-common';
import { ExamplePermissionPolicy } from './ExamplePermissionPolicy';
import { readRoleGroups } from './readRoleGroups';

const ROLES = {
  developer: ['group:default/billing', 'reviewers'],
  platform: ['group:default/platform'],
  security: ['group:default/security', 'group:default/reviewers'],
  auditor: ['group:default/auditors'],
};

const DISCOVERY = [
  'topic.read',
  'schema.read',
  'connector.read',
  'cluster.read',
];
const READS = [
  ...DISCOVERY,
  'topic.config.read',
  'topic.inspect',
  'connector.config.read',
  'request.read',
  'audit.read',
];
const DECISIONS = ['request.decide', 'request.update'];
const CHANGES = [
  'topic.create',
  'topic.update',
  'topic.delete',
  'topic.assign-owner',
  'policy.exception',
  'schema.register',
  'schema.update',
  'schema.delete',
  'connector.operate',
  'connector.create',
  'connector.update',
  'connector.delete',
  'connector.reset-offsets',
];

const read = createPermission({
  name: 'catalog.entity.read',
  attributes: { action: 'read' },
});
const change = createPermission({
  name: 'catalog.location.create',
  attributes: { action: 'create' },
});
const unsaid = createPermission({ name: 'catalog.touch', attributes: {} });

describe('ExamplePermissionPolicy', () => {
  function policyOf(roles: Record<string, string[]>, ...groups: string[]) {
    const userInfo = mockServices.userInfo.mock({
      getUserInfo: async () => ({
        userEntityRef: 'user:default/somebody',
        ownershipEntityRefs: groups.map(group => `group:default/${group}`),
      }),
    });
    return ExamplePermissionPolicy.create({
      userInfo,
      groups: readRoleGroups(new ConfigReader({ permission: { roles } })),
    });
  }

  async function allowed(
    policy: PermissionPolicy,
    permissions: typeof eventStreamingPermissions,
  ) {
    const credentials = mockCredentials.user('user:default/somebody');
    const names: string[] = [];
    for (const permission of permissions) {
      const { result } = await policy.handle(
        { permission },
        // `info` is deprecated and not looked at.
        { credentials, info: { userEntityRef: '', ownershipEntityRefs: [] } },
      );
      if (result === AuthorizeResult.ALLOW) {
        names.push(permission.name);
      }
    }
    return names.sort();
  }

  const named = (...names: string[]) =>
    names.map(name => `event-streaming.${name}`).sort();

  it.each([
    {
      groups: ['billing'],
      names: [...READS, ...DECISIONS, ...CHANGES],
    },
    {
      groups: ['platform'],
      names: [...READS, ...DECISIONS, ...CHANGES],
    },
    { groups: ['security'], names: [...READS, ...DECISIONS] },
    { groups: ['auditors'], names: READS },
    {
      groups: ['auditors', 'billing'],
      names: [...READS, ...DECISIONS, ...CHANGES],
    },
    {
      groups: ['reviewers'],
      names: [...READS, ...DECISIONS, ...CHANGES],
    },
    { groups: ['query'], names: DISCOVERY },
    { groups: [], names: DISCOVERY },
  ])('lets a member of $groups do $names', async ({ groups, names }) => {
    const policy = policyOf(ROLES, ...groups);
    expect(await allowed(policy, eventStreamingPermissions)).toEqual(
      named(...names),
    );
  });

  it('knows every permission: the rows above name them all', () => {
    expect(eventStreamingPermissions.map(({ name }) => name).sort()).toEqual(
      named(...READS, ...DECISIONS, ...CHANGES),
    );
  });

  it('gives a group other rights by another line of configuration', async () => {
    const roles = { ...ROLES, developer: [], auditor: ['billing'] };
    const policy = policyOf(roles, 'billing');
    expect(await allowed(policy, eventStreamingPermissions)).toEqual(
      named(...READS),
    );
  });

  it.each([
    { groups: ['billing'], names: [read, change, unsaid] },
    { groups: ['auditors'], names: [read] },
    { groups: [], names: [read] },
  ])(
    'lets a member of $groups do $names.length things of other plugins',
    async ({ groups, names }) => {
      const policy = policyOf(ROLES, ...groups);
      expect(await allowed(policy, [read, change, unsaid])).toEqual(
        names.map(({ name }) => name).sort(),
      );
    },
  );

  it('denies what nobody asks for in person', async () => {
    await expect(policyOf(ROLES).handle({ permission: read })).resolves.toEqual(
      { result: AuthorizeResult.DENY },
    );
  });

  it('refuses a role that is not there', () => {
    expect(() => policyOf({ developers: ['billing'] })).toThrow(
      "There is no role 'developers' in 'permission.roles': use developer, platform, security, auditor",
    );
  });
});
