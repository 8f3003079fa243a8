// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { EventStreamingApi } from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { eventStreamingApiRef } from '../api';
import { fakeStreamingApi } from '../kinds/topic/page/__testUtils__/fakeStreamingApi';
import { clustersRouteRef, topicsRouteRef } from '../routes';
import { clusterDetail } from './__testUtils__/clusterDetail';
import { ClustersPage } from './ClustersPage';

const dev = clusterDetail({
  warnings: [
    {
      code: 'auto-create-topics',
      message: 'Topics are made by whoever writes to them',
      detail: 'Turn auto.create.topics.enable off',
    },
  ],
  unmanagedTopics: ['scratch.one', 'scratch.two'],
  unmanagedTopicCount: 52,
});

function renderCluster(getCluster: EventStreamingApi['getCluster']) {
  renderInTestApp(
    <TestApiProvider
      apis={[[eventStreamingApiRef, fakeStreamingApi({ getCluster })]]}
    >
      <Routes>
        <Route path="/clusters/*" element={<ClustersPage />} />
      </Routes>
    </TestApiProvider>,
    {
      initialRouteEntries: ['/clusters/dev'],
      mountedRoutes: {
        '/clusters': clustersRouteRef,
        '/topics': topicsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

describe('ClusterPage', () => {
  it('warns that topics are made by writing, and what to do', async () => {
    renderCluster(async () => dev);
    expect(
      await screen.findByText('Topics are made by whoever writes to them'),
    ).toBeVisible();
    expect(
      screen.getByText('Turn auto.create.topics.enable off'),
    ).toBeVisible();
  });

  it('lists topics made outside the portal, and counts the rest', async () => {
    renderCluster(async () => dev);
    const list = await screen.findByRole('list', {
      name: 'Made outside the portal',
    });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(
      within(list).getByRole('link', { name: 'scratch.one' }),
    ).toHaveAttribute('href', '/topics/dev/scratch.one');
    expect(screen.getByText('50 more')).toBeVisible();
  });

  it('says that all is well where nothing was made outside', async () => {
    renderCluster(async () => ({
      ...dev,
      warnings: [],
      unmanagedTopics: [],
      unmanagedTopicCount: 0,
    }));
    expect(
      await screen.findByText('Every topic was made through the portal.'),
    ).toBeVisible();
    expect(screen.queryByText(/scratch/)).not.toBeInTheDocument();
  });
});
