// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError } from '@backstage/errors';
import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  EventStreamingApi,
  Overview,
} from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import { eventStreamingApiRef } from '../api';
import { connectorRow } from '../kinds/connector/__testUtils__/connectorFixtures';
import { DEV, PROD } from '../kinds/topic/__testUtils__/topicRow';
import { fakeStreamingApi } from '../kinds/topic/page/__testUtils__/fakeStreamingApi';
import {
  healthyTopic,
  requestOf,
} from '../kinds/topic/page/__testUtils__/topicFixtures';
import {
  connectorsRouteRef,
  requestsRouteRef,
  topicsRouteRef,
} from '../routes';
import { OverviewPage } from './OverviewPage';

function overviewOf(some: Partial<Overview> = {}): Overview {
  return {
    teams: ['group:default/billing'],
    topics: { total: 3, byHealth: { healthy: 2, lagging: 1 } },
    consumerGroups: { total: 2, lagging: 1 },
    needsALook: [],
    lag: [],
    unownedTopics: 0,
    observedAt: new Date().toISOString(),
    partial: [],
    ...some,
  };
}

function renderOverview(answers: Partial<EventStreamingApi>) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [
          eventStreamingApiRef,
          fakeStreamingApi({
            getOverview: async () => overviewOf(),
            ...answers,
          }),
        ],
        [catalogApiRef, catalogApiMock()],
      ]}
    >
      <OverviewPage />
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/topics': topicsRouteRef,
        '/connectors': connectorsRouteRef,
        '/requests': requestsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

const never = () => new Promise<never>(() => {});

describe('the overview', () => {
  it('counts what the teams run, and leads from each number to its list', async () => {
    renderOverview({});
    const strip = await screen.findByRole('navigation', {
      name: 'What my teams run, in numbers',
    });
    const links = within(strip).getAllByRole('link');
    expect(links.map(link => link.textContent)).toEqual([
      'Topics31 needs a look',
      'Consumer groups21 falls behind',
      'Your open requests0None under way',
      'Unowned topics0Everything has an owner',
    ]);
    expect(links[0]).toHaveAttribute('href', '/topics?owner=mine');
    expect(links[3]).toHaveAttribute('href', '/topics?owner=none');
  });

  it('shows what needs a look and who is behind', async () => {
    renderOverview({
      getOverview: async () =>
        overviewOf({
          needsALook: [
            {
              ...healthyTopic(),
              health: { state: 'lagging', reason: 'mailer is behind' },
            },
          ],
          lag: [
            {
              cluster: 'prod',
              environment: 'prod',
              topic: 'billing.invoice.issued',
              group: 'mailer',
              state: 'stable',
              members: 2,
              messages: 1,
            },
          ],
        }),
    });
    expect(await screen.findByText(/mailer is behind/)).toBeVisible();
    const lag = screen.getByRole('table', { name: 'Consumer lag' });
    expect(within(lag).getByText('1 message')).toBeVisible();
    expect(within(lag).getByRole('link')).toHaveAttribute(
      'href',
      '/topics/prod/billing.invoice.issued',
    );
  });

  it('counts connectors, and shows those that are not well beside the topics', async () => {
    renderOverview({
      getOverview: async () =>
        overviewOf({
          connectors: {
            total: 4,
            byHealth: { healthy: 1, paused: 2, unhealthy: 1 },
            needsALook: [
              connectorRow('billing.ledger-jdbc-sink', {
                health: {
                  state: 'unhealthy',
                  reason: 'Its only task failed: PSQLException',
                },
              }),
            ],
          },
        }),
    });
    const strip = await screen.findByRole('navigation', {
      name: 'What my teams run, in numbers',
    });
    const cell = within(strip).getByRole('link', { name: /Connectors/ });
    expect(cell).toHaveTextContent('Connectors41 needs a look');
    expect(cell).toHaveAttribute('href', '/connectors?owner=mine');
    const look = screen.getByRole('region', { name: /Needs a look/ });
    expect(
      within(look).getByRole('link', { name: 'billing.ledger-jdbc-sink' }),
    ).toHaveAttribute(
      'href',
      '/connectors/connect-prod/billing.ledger-jdbc-sink',
    );
    expect(
      within(look).getByText('Its only task failed: PSQLException'),
    ).toBeVisible();
  });

  it('says that connectors are well too, also to teams that have no topics', async () => {
    renderOverview({
      getOverview: async () =>
        overviewOf({
          topics: { total: 0, byHealth: {} },
          connectors: { total: 1, byHealth: { healthy: 1 }, needsALook: [] },
        }),
    });
    expect(
      await screen.findByText(
        'All topics and connectors of your teams are well.',
      ),
    ).toBeVisible();
  });

  it('tells groups that keep up from no groups at all', async () => {
    const { unmount } = renderOverview({});
    expect(await screen.findByText('All groups keep up.')).toBeVisible();
    unmount();
    renderOverview({
      getOverview: async () =>
        overviewOf({ consumerGroups: { total: 0, lagging: 0 } }),
    });
    expect(
      await screen.findByText('No group reads topics of your teams.'),
    ).toBeVisible();
  });

  it('shows the numbers while the requests are not known yet', async () => {
    renderOverview({ listRequests: never });
    const strip = await screen.findByRole('navigation', {
      name: 'What my teams run, in numbers',
    });
    expect(within(strip).getByText('Not read yet')).toBeVisible();
  });

  it('keeps the requests when the estate cannot be read', async () => {
    renderOverview({
      getOverview: async () => {
        throw new ServiceUnavailableError('The inventory does not answer');
      },
      listRequests: async () => ({ items: [requestOf('31')], totalItems: 1 }),
    });
    expect(
      await screen.findByText(/The inventory does not answer/),
    ).toBeVisible();
    const mine = screen.getByRole('region', { name: 'Your open requests' });
    expect(within(mine).getByRole('link')).toHaveAttribute(
      'href',
      '/requests/31',
    );
  });

  it('says which cluster is away', async () => {
    renderOverview({
      getOverview: async () =>
        overviewOf({
          partial: [
            {
              source: 'prod',
              reason: 'Connection refused',
              since: '2026-01-02T03:04:05.000Z',
            },
          ],
        }),
    });
    expect(await screen.findByText(/Connection refused/)).toBeVisible();
  });

  it('tells equal requests apart by their environment', async () => {
    renderOverview({
      listEnvironments: async () => ({ items: [DEV, PROD] }),
      listRequests: async () => ({
        items: [{ ...requestOf('1'), environment: 'dev' }, requestOf('2')],
        totalItems: 2,
      }),
    });
    expect(await screen.findByText(/ · Development · /)).toBeVisible();
    expect(screen.getByText(/ · Production · /)).toBeVisible();
  });

  it('tells those in no team where to find what others share', async () => {
    renderOverview({
      getOverview: async () =>
        overviewOf({ teams: [], topics: { total: 0, byHealth: {} } }),
    });
    expect(await screen.findByText('You are in no team')).toBeVisible();
    expect(screen.getByRole('link', { name: 'All topics' })).toHaveAttribute(
      'href',
      '/topics',
    );
  });
});
