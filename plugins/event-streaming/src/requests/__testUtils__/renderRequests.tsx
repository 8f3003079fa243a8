// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { EventStreamingApi } from '@sluice/plugin-event-streaming-common';
import { Route, Routes } from 'react-router-dom';
import { eventStreamingApiRef } from '../../api';
import { requestsRouteRef, rootRouteRef, topicsRouteRef } from '../../routes';
import { RequestsPage } from '../RequestsPage';

/** The pages of requests in a test app, as the billing lead sees them. */
export function renderRequests(api: EventStreamingApi, at = '') {
  const identity = mockApis.identity({
    userEntityRef: 'user:default/billing-lead',
  });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [eventStreamingApiRef, api],
        [catalogApiRef, catalogApiMock()],
        [identityApiRef, identity],
      ]}
    >
      <Routes>
        <Route path="/event-streaming/requests/*" element={<RequestsPage />} />
      </Routes>
    </TestApiProvider>,
    {
      initialRouteEntries: [`/event-streaming/requests${at}`],
      mountedRoutes: {
        '/event-streaming': rootRouteRef,
        '/event-streaming/topics': topicsRouteRef,
        '/event-streaming/requests': requestsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}
