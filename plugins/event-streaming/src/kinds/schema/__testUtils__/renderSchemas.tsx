// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  CONTRACT,
  EventStreamingApi,
  PRODUCT_POLICY,
  RouteName,
} from '@sluice/plugin-event-streaming-common';
import { screen } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import {
  requestsRouteRef,
  schemasRouteRef,
  topicsRouteRef,
} from '../../../routes';
import { SchemasPage } from '../SchemasPage';
import { contentOf, schemaDetail, schemaRow } from './schemaFixtures';

const usual: Partial<EventStreamingApi> = {
  listEnvironments: async () => ({
    items: [
      { name: 'dev', title: 'Development', tier: 'dev' },
      { name: 'prod', title: 'Production', tier: 'prod' },
    ],
  }),
  listClusters: async () => ({
    items: [
      {
        name: 'prod',
        environment: { name: 'prod', title: 'Production', tier: 'prod' },
        mode: 'managed',
        health: { state: 'up' },
        topics: 1,
        internalTopics: 0,
        partitions: 3,
        underReplicated: 0,
        offline: 0,
        entityRef: 'resource:prod/prod',
        visibility: 'all',
        schemaRegistry: 'registry',
      },
    ],
  }),
  getPolicy: async () => ({
    environments: [],
    prefixes: [{ prefix: 'billing.', owner: 'group:default/billing' }],
    owners: ['group:default/billing'],
    isPlatform: false,
    platformGroups: ['group:default/platform'],
    naming: {
      pattern: PRODUCT_POLICY.naming.pattern,
      example: PRODUCT_POLICY.naming.example,
      maxLength: PRODUCT_POLICY.naming.maxLength,
    },
  }),
  listSchemas: async () => ({
    items: [schemaRow('billing.invoice.issued-value')],
    totalItems: 1,
  }),
  getSchema: async () => schemaDetail(),
  getSchemaVersion: async ({ params }) => contentOf(params.version),
  listRequests: async () => ({ items: [], totalItems: 0 }),
  listAudit: async () => ({ items: [], totalItems: 0 }),
};

/** The client of a backend with one schema; what has no answer is not there. */
export function fakeSchemaApi(
  answers: Partial<EventStreamingApi> = {},
): EventStreamingApi {
  const names = Object.keys(CONTRACT) as RouteName[];
  const missing: Partial<EventStreamingApi> = Object.fromEntries(
    names.map(name => [name, () => notThere(name)]),
  );
  return { ...missing, ...usual, ...answers } as EventStreamingApi;
}

async function notThere(name: RouteName): Promise<never> {
  throw new NotFoundError(`The test has no answer to '${name}'`);
}

/** The pages of schemas in a test app. */
export function renderSchemas(api: EventStreamingApi, at = '') {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [eventStreamingApiRef, api],
        [catalogApiRef, catalogApiMock()],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <Routes>
        <Route path="/schemas/*" element={<SchemasPage />} />
        <Route path="/requests/:id" element={<p>The page of a request</p>} />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      initialRouteEntries: [`/schemas${at}`],
      mountedRoutes: {
        '/schemas': schemasRouteRef,
        '/topics': topicsRouteRef,
        '/requests': requestsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

/** Where the app stands, as `address()` reads it. */
function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

export const address = () => screen.getByTestId('address').textContent;
