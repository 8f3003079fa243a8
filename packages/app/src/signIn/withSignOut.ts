// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { IdentityApi } from '@backstage/core-plugin-api';

/** The same identity, with something more to do when the user signs out. */
export function withSignOut(
  identity: IdentityApi,
  onSignOut: () => void,
): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      onSignOut();
      await identity.signOut();
    },
  };
}
