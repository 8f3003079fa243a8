// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  clusterDetailSchema,
  clusterSummarySchema,
  environmentSchema,
  overviewSchema,
  policyViewSchema,
} from '../../resources';
import { Route } from '../operation';

const clusterParams = z.object({ cluster: z.string().min(1).max(63) });

/** Environments, clusters, policy and the first page. */
export const CLUSTER_ROUTES = {
  listEnvironments: {
    method: 'get',
    path: '/v1/environments',
    summary: 'Environments, in the order of the configuration',
    status: 200,
    response: z.object({ items: z.array(environmentSchema) }),
  },
  listClusters: {
    method: 'get',
    path: '/v1/clusters',
    summary: 'Clusters with their health, from the inventory',
    status: 200,
    response: z.object({ items: z.array(clusterSummarySchema) }),
  },
  getCluster: {
    method: 'get',
    path: '/v1/clusters/{cluster}',
    summary: 'One cluster: brokers, budget, capabilities and warnings',
    params: clusterParams,
    status: 200,
    response: clusterDetailSchema,
  },
  getPolicy: {
    method: 'get',
    path: '/v1/policy',
    summary: 'The rules in force for the caller, in plain words',
    status: 200,
    response: policyViewSchema,
  },
  getOverview: {
    method: 'get',
    path: '/v1/overview',
    summary: 'What the teams of the caller run and what needs a look',
    query: z.strictObject({ environment: z.string().max(63).optional() }),
    status: 200,
    response: overviewSchema,
  },
} as const satisfies Record<string, Route>;
