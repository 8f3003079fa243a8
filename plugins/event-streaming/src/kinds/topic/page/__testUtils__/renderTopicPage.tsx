// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  mockApis,
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
import { Route, Routes } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../../api';
import {
  clustersRouteRef,
  requestsRouteRef,
  schemasRouteRef,
  topicsRouteRef,
} from '../../../../routes';
import { TopicPage } from '../TopicPage';

/** The page of a topic in a test app, at the path it has in a portal. */
export function renderTopicPage(
  api: EventStreamingApi,
  search = '',
  permissions: PermissionApi = mockApis.permission(),
) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [eventStreamingApiRef, api],
        [catalogApiRef, catalogApiMock()],
        [permissionApiRef, permissions],
      ]}
    >
      <Routes>
        <Route path="/topics/:cluster/:topic/*" element={<TopicPage />} />
      </Routes>
    </TestApiProvider>,
    {
      initialRouteEntries: [`/topics/prod/billing.invoice.issued${search}`],
      mountedRoutes: {
        '/topics': topicsRouteRef,
        '/clusters': clustersRouteRef,
        '/schemas': schemasRouteRef,
        '/requests': requestsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}
