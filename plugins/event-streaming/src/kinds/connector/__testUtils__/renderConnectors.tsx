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
import { configure, screen } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import {
  clustersRouteRef,
  connectorsRouteRef,
  requestsRouteRef,
  topicsRouteRef,
} from '../../../routes';
import { ConnectorsPage } from '../ConnectorsPage';
import { BILLING, connectorDetail, connectorRow } from './connectorFixtures';

// A whole page is drawn slowly where the machine is busy.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const prod = { name: 'prod', title: 'Production', tier: 'prod' } as const;

const usual: Partial<EventStreamingApi> = {
  listEnvironments: async () => ({ items: [prod] }),
  listConnectClusters: async () => ({
    items: [
      {
        name: 'connect-prod',
        cluster: 'prod',
        environment: prod,
        mode: 'managed',
        health: { state: 'up' },
        connectors: 1,
      },
    ],
  }),
  getPolicy: async () => ({
    environments: [],
    prefixes: [{ prefix: 'billing.', owner: BILLING }],
    owners: [BILLING],
    isPlatform: false,
    platformGroups: ['group:default/platform'],
    naming: {
      pattern: PRODUCT_POLICY.naming.pattern,
      example: PRODUCT_POLICY.naming.example,
      maxLength: PRODUCT_POLICY.naming.maxLength,
    },
  }),
  listConnectors: async () => ({ items: [connectorRow()], totalItems: 1 }),
  getConnector: async () => connectorDetail(),
  getConnectorOffsets: async () => ({ items: [] }),
  listRequests: async () => ({ items: [], totalItems: 0 }),
  listAudit: async () => ({ items: [], totalItems: 0 }),
};

/** The client of a backend with one connector; what has no answer is not there. */
export function fakeConnectorApi(
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

/** The pages of connectors in a test app. */
export function renderConnectors(api: EventStreamingApi, at = '') {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [eventStreamingApiRef, api],
        [catalogApiRef, catalogApiMock()],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <Routes>
        <Route path="/connectors/*" element={<ConnectorsPage />} />
        <Route path="/requests/:id" element={<p>The page of a request</p>} />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      initialRouteEntries: [`/connectors${at}`],
      mountedRoutes: {
        '/connectors': connectorsRouteRef,
        '/topics': topicsRouteRef,
        '/clusters': clustersRouteRef,
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
