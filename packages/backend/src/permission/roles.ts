// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventStreamingPermissions } from '@sluice/plugin-event-streaming-common';

/** What a group can be to the portal. */
export const ROLES = ['developer', 'platform', 'security', 'auditor'] as const;

export type Role = (typeof ROLES)[number];

/** The groups that have each role, as entity refs. */
export type RoleGroups = Record<Role, string[]>;

const READS = eventStreamingPermissions
  .filter(({ attributes }) => attributes.action === 'read')
  .map(({ name }) => name);

const ALL = eventStreamingPermissions.map(({ name }) => name);

/** Without a role: to find out what there is. */
export const PERMISSIONS_OF_EVERYBODY: readonly string[] = [
  'event-streaming.topic.read',
  'event-streaming.schema.read',
  'event-streaming.connector.read',
  'event-streaming.cluster.read',
];

/**
 * What each role may do with event streaming. Whose topic something is, and
 * who has to approve, is decided by the event-streaming backend: a developer
 * may ask for changes of topics, and is refused for those of others.
 */
export const PERMISSIONS_OF_ROLE: Record<Role, readonly string[]> = {
  developer: ALL,
  platform: ALL,
  security: [
    ...READS,
    'event-streaming.request.decide',
    'event-streaming.request.update',
  ],
  auditor: READS,
};
