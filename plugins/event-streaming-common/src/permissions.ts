// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createPermission } from '@backstage/plugin-permission-common';

/** See that topics exist, with description, owner and state. @public */
export const topicReadPermission = createPermission({
  name: 'event-streaming.topic.read',
  attributes: { action: 'read' },
});

/** Read the config entries of a topic. @public */
export const topicConfigReadPermission = createPermission({
  name: 'event-streaming.topic.config.read',
  attributes: { action: 'read' },
});

/** Ask for a new topic. @public */
export const topicCreatePermission = createPermission({
  name: 'event-streaming.topic.create',
  attributes: { action: 'create' },
});

/** See clusters, their brokers and health. @public */
export const clusterReadPermission = createPermission({
  name: 'event-streaming.cluster.read',
  attributes: { action: 'read' },
});

/** See requests. @public */
export const requestReadPermission = createPermission({
  name: 'event-streaming.request.read',
  attributes: { action: 'read' },
});

/** Move a request on: try again, withdraw. @public */
export const requestUpdatePermission = createPermission({
  name: 'event-streaming.request.update',
  attributes: { action: 'update' },
});

/** Read the audit trail. @public */
export const auditReadPermission = createPermission({
  name: 'event-streaming.audit.read',
  attributes: { action: 'read' },
});

/**
 * All permissions of the event-streaming plugins, for permission policies.
 *
 * @public
 */
export const eventStreamingPermissions = [
  topicReadPermission,
  topicConfigReadPermission,
  topicCreatePermission,
  clusterReadPermission,
  requestReadPermission,
  requestUpdatePermission,
  auditReadPermission,
];
