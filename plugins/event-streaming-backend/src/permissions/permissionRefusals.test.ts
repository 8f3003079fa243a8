// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  requestDecidePermission,
  requestReadPermission,
} from '@sluice/plugin-event-streaming-common';
import { permissionRefusals } from './permissionRefusals';

describe('permissionRefusals', () => {
  it('asks for all permissions in one call, and tells each no from each yes', async () => {
    const permissions = mockServices.permissions.mock();
    permissions.authorize.mockImplementation(async requests =>
      requests.map(({ permission }) => ({
        result:
          permission.name === requestDecidePermission.name
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })),
    );

    const refusals = await permissionRefusals(
      permissions,
      [requestReadPermission, requestDecidePermission, requestDecidePermission],
      mockCredentials.user(),
    );

    expect(permissions.authorize).toHaveBeenCalledTimes(1);
    expect([...refusals]).toEqual([
      [
        requestDecidePermission,
        "The permission policy of this portal does not give you 'event-streaming.request.decide'",
      ],
    ]);
  });
});
