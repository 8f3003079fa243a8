// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireOutcome } from './WireRequest';

export interface WireGroupMember {
  memberId: string;
  clientId: string;
  host: string;
  /** Partitions by topic. */
  assignment: Record<string, number[]>;
}

/** A group as any of the three describe calls tells it. */
export interface DescribedGroup extends WireOutcome {
  group: string;
  state: string;
  members: WireGroupMember[];
}
