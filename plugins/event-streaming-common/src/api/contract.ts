// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AUDIT_ROUTES } from './contract/auditRoutes';
import { BATCH_ROUTES } from './contract/batchRoutes';
import { CLUSTER_ROUTES } from './contract/clusterRoutes';
import { CONNECTOR_ROUTES } from './contract/connectorRoutes';
import { REQUEST_ROUTES } from './contract/requestRoutes';
import { SCHEMA_ROUTES } from './contract/schemaRoutes';
import { TOPIC_ROUTES } from './contract/topicRoutes';
import { Route } from './operation';

/**
 * The HTTP contract, below `/api/event-streaming`. Errors have Backstage's
 * body: 400 malformed, 401 not signed in, 403 not allowed with the reason, 404
 * not there or not to be known of, 409 conflicting state, 422 refused by
 * policy with `violations`, 503 an engine or the catalog is down.
 *
 * @public
 */
export const CONTRACT = {
  ...CLUSTER_ROUTES,
  ...TOPIC_ROUTES,
  ...SCHEMA_ROUTES,
  ...CONNECTOR_ROUTES,
  ...REQUEST_ROUTES,
  ...BATCH_ROUTES,
  ...AUDIT_ROUTES,
} as const satisfies Record<string, Route>;

/** @public */
export type Contract = typeof CONTRACT;

/** The name of a route of the contract. @public */
export type RouteName = keyof Contract;
