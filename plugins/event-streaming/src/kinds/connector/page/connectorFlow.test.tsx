// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import {
  CONNECTOR,
  connectorDetail,
  tasksOf,
} from '../__testUtils__/connectorFixtures';
import {
  fakeConnectorApi,
  renderConnectors,
} from '../__testUtils__/renderConnectors';

const LAG = {
  group: `connect-${CONNECTOR}`,
  messages: 1500,
  topics: [
    { topic: 'billing.usage.rated', messages: 1500 },
    { topic: 'billing.other' },
  ],
  observedAt: new Date().toISOString(),
};

function renderPage(changes: Partial<ConnectorDetail>, search = '') {
  renderConnectors(
    fakeConnectorApi({ getConnector: async () => connectorDetail(changes) }),
    `/connect-prod/${CONNECTOR}${search}`,
  );
}

describe('what a connector moves', () => {
  it('draws data from its system to its topics for a source', async () => {
    renderPage({
      type: 'source',
      external: {
        product: 'PostgreSQL',
        place: 'ledger-db:5432/ledger',
        entityRef: 'resource:default/ledger-db',
      },
      topicList: [
        { topic: 'billing.a', role: 'writes', seen: true, exists: true },
      ],
    });
    const from = await screen.findByRole('list', { name: 'Data comes from' });
    expect(
      within(from).getByRole('link', { name: 'PostgreSQL' }),
    ).toHaveAttribute('href', '/catalog/default/resource/ledger-db');
    expect(from).toHaveTextContent('ledger-db:5432/ledger');
    expect(
      within(screen.getByRole('list', { name: 'Data goes to' })).getByRole(
        'link',
        { name: 'billing.a' },
      ),
    ).toHaveAttribute('href', '/topics/prod/billing.a');
  });

  it('draws data from its topics to its system for a sink, and how far it is behind', async () => {
    renderPage({ lag: LAG });
    const from = await screen.findByRole('list', { name: 'Data comes from' });
    expect(from).toHaveTextContent('billing.usage.ratedread1,500behind');
    const to = screen.getByRole('list', { name: 'Data goes to' });
    expect(to).toHaveTextContent('PostgreSQL');
    expect(to).toHaveTextContent('billing.ledger.dead-letters');
    expect(screen.getByText('1,500 messages')).toBeVisible();
  });

  it('counts tasks by state, and what a sink has still to deliver by topic', async () => {
    const tasks = tasksOf({
      total: 8,
      running: 3,
      failed: 2,
      paused: 1,
      unassigned: 2,
    });
    renderPage({ lag: LAG, tasks }, '?tab=metrics');
    const states = await screen.findByRole('list', { name: 'Tasks by state' });
    expect(
      within(states)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Running3', 'Failed2', 'Paused1', 'Unassigned2', 'Restarting0']);
    const table = screen.getByRole('table', { name: 'Behind' });
    expect(table).toHaveTextContent('billing.usage.rated1,500');
    expect(table).toHaveTextContent('billing.othernothing committed yet');
  });

  it('makes up no figure for a source', async () => {
    renderPage({ type: 'source' }, '?tab=metrics');
    expect(await screen.findByText(/is not told by Connect/)).toBeVisible();
  });
});
