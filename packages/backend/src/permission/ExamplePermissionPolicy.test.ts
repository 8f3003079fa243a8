// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { ExamplePermissionPolicy } from './ExamplePermissionPolicy';

const read = createPermission({
  name: 'topic.read',
  attributes: { action: 'read' },
});
const create = createPermission({
  name: 'topic.create',
  attributes: { action: 'create' },
});
const unsaid = createPermission({ name: 'topic.touch', attributes: {} });

describe('ExamplePermissionPolicy', () => {
  async function decide(
    permission: typeof read,
    ownershipEntityRefs: string[],
  ) {
    const userInfo = mockServices.userInfo.mock({
      getUserInfo: async () => ({
        userEntityRef: 'user:default/somebody',
        ownershipEntityRefs,
      }),
    });
    const policy = ExamplePermissionPolicy.create({
      userInfo,
      readOnlyGroups: ['group:default/auditors'],
    });
    const credentials = mockCredentials.user('user:default/somebody');
    const { result } = await policy.handle(
      { permission },
      // `info` is deprecated and not looked at.
      { credentials, info: { userEntityRef: '', ownershipEntityRefs: [] } },
    );
    return result;
  }

  it.each([
    { permission: read, group: 'auditors', expected: AuthorizeResult.ALLOW },
    { permission: create, group: 'auditors', expected: AuthorizeResult.DENY },
    { permission: unsaid, group: 'auditors', expected: AuthorizeResult.DENY },
    { permission: read, group: 'billing', expected: AuthorizeResult.ALLOW },
    { permission: create, group: 'billing', expected: AuthorizeResult.ALLOW },
    { permission: unsaid, group: 'billing', expected: AuthorizeResult.ALLOW },
  ])(
    'answers $expected to $permission.name for a member of $group',
    async ({ permission, group, expected }) => {
      await expect(
        decide(permission, [`group:default/${group}`]),
      ).resolves.toBe(expected);
    },
  );

  it('denies what nobody asks for in person', async () => {
    const policy = ExamplePermissionPolicy.create({
      userInfo: mockServices.userInfo.mock(),
      readOnlyGroups: [],
    });

    await expect(policy.handle({ permission: read })).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
  });
});
