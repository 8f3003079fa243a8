// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { CONNECTOR_TYPES } from '../../kinds/connector/states/ConnectorState';
import { environmentSchema, sourceHealthSchema } from '../clusterSchemas';

/** A Connect cluster as lists show it. @public */
export const connectClusterSchema = z
  .object({
    name: z.string(),
    /** The Kafka cluster that its connectors feed and read. */
    cluster: z.string(),
    environment: environmentSchema,
    mode: z.enum(['managed', 'read-only']),
    health: sourceHealthSchema,
    version: z.string().optional(),
    connectors: z.int(),
  })
  .meta({ id: 'ConnectCluster' });

/** @public */
export type ConnectClusterSummary = z.infer<typeof connectClusterSchema>;

/** A plug-in that connectors can be made of. @public */
export const connectorPluginSchema = z
  .object({
    className: z.string(),
    /** Such as "JDBC sink". */
    title: z.string(),
    type: z.enum(CONNECTOR_TYPES),
    version: z.string().optional(),
    /** Whether the worker has it. */
    installed: z.boolean(),
    /** Why no connector can be made of it here, or how to get it. */
    blocked: z.string().optional(),
    /** What a new one begins with; `<…>` marks what has to be filled in. */
    template: z.record(z.string(), z.string()),
  })
  .meta({ id: 'ConnectorPlugin' });

/** @public */
export type ConnectorPlugin = z.infer<typeof connectorPluginSchema>;

/** A key of a plug-in's configuration, as the worker describes it. @public */
export const connectorConfigKeySchema = z
  .object({
    name: z.string(),
    /** Kafka's name of the type, such as `STRING`, `INT`, `PASSWORD`. */
    type: z.string(),
    required: z.boolean(),
    defaultValue: z.string().optional(),
    importance: z.enum(['high', 'medium', 'low']),
    documentation: z.string(),
    group: z.string().optional(),
    order: z.int(),
    displayName: z.string(),
    recommendedValues: z.array(z.string()),
    /** Only a reference to a secret may be given. */
    secret: z.boolean(),
  })
  .meta({ id: 'ConnectorConfigKey' });

/** @public */
export type ConnectorConfigKey = z.infer<typeof connectorConfigKeySchema>;
