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

/** See which schemas the newest messages of a topic say that they go by. @public */
export const topicInspectPermission = createPermission({
  name: 'event-streaming.topic.inspect',
  attributes: { action: 'read' },
});

/** Ask for a new topic. @public */
export const topicCreatePermission = createPermission({
  name: 'event-streaming.topic.create',
  attributes: { action: 'create' },
});

/** Ask for a change of a topic: config, description, partitions, protection. @public */
export const topicUpdatePermission = createPermission({
  name: 'event-streaming.topic.update',
  attributes: { action: 'update' },
});

/** Ask for the deletion of a topic. @public */
export const topicDeletePermission = createPermission({
  name: 'event-streaming.topic.delete',
  attributes: { action: 'delete' },
});

/** Ask for another owner of a topic, or for one that nobody owns. @public */
export const topicAssignOwnerPermission = createPermission({
  name: 'event-streaming.topic.assign-owner',
  attributes: { action: 'update' },
});

/** Ask for an exception to a limit of the policy. @public */
export const policyExceptionPermission = createPermission({
  name: 'event-streaming.policy.exception',
  attributes: { action: 'create' },
});

/** See that schemas exist, with content, versions, owner and rule. @public */
export const schemaReadPermission = createPermission({
  name: 'event-streaming.schema.read',
  attributes: { action: 'read' },
});

/** Ask for a new schema or version, by the rule or despite it. @public */
export const schemaRegisterPermission = createPermission({
  name: 'event-streaming.schema.register',
  attributes: { action: 'create' },
});

/** Ask for another compatibility rule or state of a version. @public */
export const schemaUpdatePermission = createPermission({
  name: 'event-streaming.schema.update',
  attributes: { action: 'update' },
});

/** Ask for the deletion of a schema. @public */
export const schemaDeletePermission = createPermission({
  name: 'event-streaming.schema.delete',
  attributes: { action: 'delete' },
});

/** See that connectors exist, with class, state, tasks, topics and owner. @public */
export const connectorReadPermission = createPermission({
  name: 'event-streaming.connector.read',
  attributes: { action: 'read' },
});

/** Read the configuration and the offsets of a connector; secrets are never told. @public */
export const connectorConfigReadPermission = createPermission({
  name: 'event-streaming.connector.config.read',
  attributes: { action: 'read' },
});

/** Pause, resume, stop and restart a connector or its tasks at once. @public */
export const connectorOperatePermission = createPermission({
  name: 'event-streaming.connector.operate',
  attributes: { action: 'update' },
});

/** Ask for a new connector. @public */
export const connectorCreatePermission = createPermission({
  name: 'event-streaming.connector.create',
  attributes: { action: 'create' },
});

/** Ask for a change of a connector: configuration, description, owner. @public */
export const connectorUpdatePermission = createPermission({
  name: 'event-streaming.connector.update',
  attributes: { action: 'update' },
});

/** Ask for the deletion of a connector. @public */
export const connectorDeletePermission = createPermission({
  name: 'event-streaming.connector.delete',
  attributes: { action: 'delete' },
});

/** Ask that a connector begins anew. @public */
export const connectorResetOffsetsPermission = createPermission({
  name: 'event-streaming.connector.reset-offsets',
  attributes: { action: 'update' },
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

/** Approve and decline requests, where a gate asks for the caller. @public */
export const requestDecidePermission = createPermission({
  name: 'event-streaming.request.decide',
  attributes: { action: 'update' },
});

/** Move a request on: edit, plan again, try again, withdraw, comment. @public */
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
  topicInspectPermission,
  topicCreatePermission,
  topicUpdatePermission,
  topicDeletePermission,
  topicAssignOwnerPermission,
  policyExceptionPermission,
  schemaReadPermission,
  schemaRegisterPermission,
  schemaUpdatePermission,
  schemaDeletePermission,
  connectorReadPermission,
  connectorConfigReadPermission,
  connectorOperatePermission,
  connectorCreatePermission,
  connectorUpdatePermission,
  connectorDeletePermission,
  connectorResetOffsetsPermission,
  clusterReadPermission,
  requestReadPermission,
  requestDecidePermission,
  requestUpdatePermission,
  auditReadPermission,
];
