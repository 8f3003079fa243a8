// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import { ClusterConfig } from '../config/EventStreamingConfig';

/** @throws NotAllowedError for a source that is only looked at from here */
export function assertManaged({
  name,
  mode,
}: Pick<ClusterConfig, 'name' | 'mode'>): void {
  if (mode === 'read-only') {
    throw new NotAllowedError(
      `'${name}' is read-only: the portal shows it and changes nothing`,
    );
  }
}
