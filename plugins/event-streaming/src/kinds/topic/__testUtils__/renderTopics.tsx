// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  PermissionApi,
  permissionApiRef,
} from '@backstage/plugin-permission-react';
import { EventStreamingApi } from '@sluice/plugin-event-streaming-common';
import { Route, Routes, useLocation } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import { requestsRouteRef, topicsRouteRef } from '../../../routes';
import { TopicsPage } from '../TopicsPage';

const groups = [
  ['billing', 'Billing'],
  ['security', 'Security'],
].map(([name, displayName]) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type: 'team', profile: { displayName }, children: [] },
}));

type Decision = Awaited<ReturnType<PermissionApi['authorize']>>;

export interface RenderTopicsOptions {
  /** Below `/topics`. */
  at?: string;
  /** Whether topics may be created. */
  mayCreate?: boolean;
}

/** The pages of topics in a test app, with the catalog's groups. */
export function renderTopics(
  api: EventStreamingApi,
  options: RenderTopicsOptions = {},
) {
  const { at = '', mayCreate = true } = options;
  const decision = { result: mayCreate ? 'ALLOW' : 'DENY' } as Decision;
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [eventStreamingApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: groups })],
        [permissionApiRef, { authorize: async () => decision }],
      ]}
    >
      <Routes>
        <Route path="/topics/*" element={<TopicsPage />} />
        <Route path="/requests/:id" element={<p>The page of a request</p>} />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      initialRouteEntries: [`/topics${at}`],
      mountedRoutes: {
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
