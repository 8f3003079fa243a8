// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Request } from 'express';
import { RouteName } from '@sluice/plugin-event-streaming-common';
import { CallerCredentials } from '../identity/CallerCredentials';
import { assertPermitted } from '../permissions/assertPermitted';
import { ContractRouter } from './ContractRouter';
import { ROUTE_ACCESS } from './routeAccess';

/**
 * Who makes a call, once the host's permission policy allowed it.
 *
 * @throws AuthenticationError without credentials, NotAllowedError when the
 * policy or the kind of caller forbids it
 */
export async function authorizeCall(
  router: ContractRouter,
  name: RouteName,
  request: Request,
): Promise<CallerCredentials> {
  const { permission, promptly, servicesOnly } = ROUTE_ACCESS[name];
  const credentials = await router.httpAuth.credentials(request, {
    allow: servicesOnly ? ['service'] : ['user', 'service'],
  });
  if (permission && promptly) {
    const token = request.headers.authorization;
    await router.permits.assert(permission, { credentials, token });
  } else if (permission) {
    await assertPermitted(router.permissions, permission, credentials);
  }
  return credentials;
}
