// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { PERSON_HEADER, REQUESTER } from './people';

const authenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize() {},
  async authenticate({ req }) {
    return { result: { entityRef: req.header(PERSON_HEADER) ?? REQUESTER } };
  },
});

/** Signs in whom the header names; nobody but this machine reaches the portal. */
export const personAuthModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'person-provider',
  register(reg) {
    reg.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'person',
          factory: createProxyAuthProviderFactory({
            authenticator,
            signInResolver: async ({ result: { entityRef } }, ctx) =>
              ctx.signInWithCatalogUser({ entityRef }),
          }),
        });
      },
    });
  },
});
