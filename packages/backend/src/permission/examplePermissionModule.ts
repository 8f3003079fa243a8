// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { ExamplePermissionPolicy } from './ExamplePermissionPolicy';
import { readRoleGroups } from './readRoleGroups';

/** Installs the example policy; an adopter brings a policy of their own. */
export const examplePermissionModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'example-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ config, policy, userInfo }) {
        policy.setPolicy(
          ExamplePermissionPolicy.create({
            userInfo,
            groups: readRoleGroups(config),
          }),
        );
      },
    });
  },
});
