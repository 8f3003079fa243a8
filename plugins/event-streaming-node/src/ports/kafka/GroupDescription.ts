// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The protocol a group speaks: the classic one, KIP-848's, share (KIP-932) or
 * streams (KIP-1071) groups.
 *
 * @public
 */
export type GroupType =
  | 'classic'
  | 'consumer'
  | 'share'
  | 'streams'
  | 'unknown';

/**
 * A group's state in the words of the Kafka protocol, lower-case with dashes.
 *
 * @public
 */
export type GroupState =
  | 'stable'
  | 'empty'
  | 'dead'
  | 'preparing-rebalance'
  | 'completing-rebalance'
  | 'assigning'
  | 'reconciling'
  | 'unknown';

/**
 * A group as the list of its coordinator shows it.
 *
 * @public
 */
export interface GroupListing {
  group: string;
  type: GroupType;
  state: GroupState;
  /** Broker id of the coordinator that listed it. */
  coordinator: number;
}

/**
 * A member of a group with the partitions that it was given.
 *
 * @public
 */
export interface GroupMember {
  memberId: string;
  clientId: string;
  host: string;
  /** Partitions by topic. */
  assignment: Record<string, number[]>;
}

/**
 * A group with its members.
 *
 * @public
 */
export interface GroupDescription extends GroupListing {
  members: GroupMember[];
}
