// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useLatest } from './useLatest';

/** The entity ref of who looks at the page; undefined until it is known. */
export function useViewer(): string | undefined {
  const identity = useApi(identityApiRef);
  const load = useCallback(
    async () => (await identity.getBackstageIdentity()).userEntityRef,
    [identity],
  );
  return useLatest(load).value;
}
