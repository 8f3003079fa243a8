// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Approval } from '@sluice/plugin-event-streaming-common';
import { ListedRequest } from '../../database/RequestStore';

/** The approvals that count for the current revision of a request. */
export function approvalsFor({
  decisions,
  revision,
}: Pick<ListedRequest, 'decisions' | 'revision'>): Approval[] {
  return decisions
    .filter(({ decision }) => decision === 'approved')
    .filter(decision => decision.revision === revision)
    .map(({ by, ownershipRefs }) => ({ by, ownershipRefs }));
}
