// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** `/event-streaming`, which leads to the overview. */
export const rootRouteRef = createRouteRef();

/** `/overview` */
export const overviewRouteRef = createRouteRef();

/** `/topics` */
export const topicsRouteRef = createRouteRef();

/** `/topics/new` */
export const newTopicRouteRef = createSubRouteRef({
  parent: topicsRouteRef,
  path: '/new',
});

/** `/topics/:cluster/:topic` */
export const topicRouteRef = createSubRouteRef({
  parent: topicsRouteRef,
  path: '/:cluster/:topic',
});

/** `/schemas` */
export const schemasRouteRef = createRouteRef();

/** `/schemas/new` */
export const newSchemaRouteRef = createSubRouteRef({
  parent: schemasRouteRef,
  path: '/new',
});

/** `/schemas/:registry/:group/:artifact` */
export const schemaRouteRef = createSubRouteRef({
  parent: schemasRouteRef,
  path: '/:registry/:group/:artifact',
});

/** `/connectors` */
export const connectorsRouteRef = createRouteRef();

/** `/connectors/new` */
export const newConnectorRouteRef = createSubRouteRef({
  parent: connectorsRouteRef,
  path: '/new',
});

/** `/connectors/:connect/:connector` */
export const connectorRouteRef = createSubRouteRef({
  parent: connectorsRouteRef,
  path: '/:connect/:connector',
});

/** `/requests` */
export const requestsRouteRef = createRouteRef();

/** `/requests/:id` */
export const requestRouteRef = createSubRouteRef({
  parent: requestsRouteRef,
  path: '/:id',
});

/** `/requests/batches/:batch` */
export const batchRouteRef = createSubRouteRef({
  parent: requestsRouteRef,
  path: '/batches/:batch',
});

/** `/clusters` */
export const clustersRouteRef = createRouteRef();

/** `/clusters/:cluster` */
export const clusterRouteRef = createSubRouteRef({
  parent: clustersRouteRef,
  path: '/:cluster',
});

/** `/policy` */
export const policyRouteRef = createRouteRef();

/** `/audit` */
export const auditRouteRef = createRouteRef();
