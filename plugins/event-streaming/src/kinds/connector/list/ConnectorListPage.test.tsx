// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EventStreamingApi } from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { connectorRow, tasksOf } from '../__testUtils__/connectorFixtures';
import {
  address,
  fakeConnectorApi,
  renderConnectors,
} from '../__testUtils__/renderConnectors';

type ListConnectors = jest.MockedFunction<EventStreamingApi['listConnectors']>;

const listing = (items = [connectorRow()]) =>
  jest.fn(async () => ({
    items,
    totalItems: items.length,
  })) as unknown as ListConnectors;

const grid = () => screen.findByRole('grid', { name: 'Connectors' });
const asked = (list: ListConnectors) =>
  list.mock.calls.map(([{ query }]) => query).findLast(q => q?.limit !== 1);

describe('the list of connectors', () => {
  it('shows each with plug-in, direction, place, tasks and topics', async () => {
    renderConnectors(fakeConnectorApi());
    const table = await grid();
    expect(
      within(table).getByRole('link', { name: /billing.ledger-jdbc-sink/ }),
    ).toHaveAttribute(
      'href',
      '/connectors/connect-prod/billing.ledger-jdbc-sink',
    );
    const row = within(table).getAllByRole('row')[1];
    expect(row).toHaveTextContent('JDBC sink');
    expect(row).toHaveTextContent('SinkKafka → external');
    expect(row).toHaveTextContent('connect-prodprod');
    expect(row).toHaveTextContent('2/2');
    expect(row).toHaveTextContent('billing.usage.rated');
    expect(row).toHaveTextContent('Healthy');
  });

  it('is not healthy with a failed task, and says how many have failed', async () => {
    const list = listing([
      connectorRow('a', {
        tasks: tasksOf({ total: 4, running: 3, failed: 1 }),
        health: { state: 'degraded', reason: 'Task 1 failed' },
      }),
    ]);
    renderConnectors(fakeConnectorApi({ listConnectors: list }));
    const row = within(await grid()).getAllByRole('row')[1];
    expect(row).toHaveTextContent('3/4');
    expect(row).toHaveTextContent('1 failed');
    expect(row).toHaveTextContent('Degraded');
  });

  it.each([
    ['provisioning', undefined, 'Being created'],
    ['healthy', 'running', 'Healthy'],
    ['degraded', 'running', 'Degraded'],
    ['unhealthy', 'failed', 'Unhealthy'],
    ['failed', undefined, 'Failed'],
    ['deleting', 'running', 'Being deleted'],
    ['unassigned', 'unassigned', 'Unassigned'],
  ] as const)('says of one that is %s so', async (health, state, word) => {
    const list = listing([
      connectorRow('a', { state, health: { state: health } }),
    ]);
    renderConnectors(fakeConnectorApi({ listConnectors: list }));
    const row = within(await grid()).getAllByRole('row')[1];
    expect(within(row).getByText(word)).toBeVisible();
  });

  it('leads to a connector whatever characters its name has', async () => {
    const list = listing([connectorRow('a/b: c%2F')]);
    renderConnectors(fakeConnectorApi({ listConnectors: list }));
    expect(
      within(await grid()).getByRole('link', { name: /a\/b: c%2F/ }),
    ).toHaveAttribute('href', '/connectors/connect-prod/a%2Fb%3A%20c%252F');
  });

  it('keeps filters in the address and asks the backend for them', async () => {
    const list = listing();
    renderConnectors(fakeConnectorApi({ listConnectors: list }), '?type=sink');
    await grid();
    await userEvent.click(screen.getByRole('button', { name: 'My teams' }));
    await waitFor(() =>
      expect(address()).toBe('/connectors?type=sink&owner=mine'),
    );
    await waitFor(() =>
      expect(asked(list)).toMatchObject({
        owner: 'mine',
        type: 'sink',
        sort: 'health',
        order: 'asc',
      }),
    );
  });

  it('says what was filtered by where nothing matches', async () => {
    const list = listing([]);
    list.mockImplementation(async ({ query }) => ({
      items: [],
      totalItems: query?.q ? 0 : 9,
    }));
    renderConnectors(
      fakeConnectorApi({ listConnectors: list }),
      '?q=nope&health=degraded',
    );
    expect(await screen.findByText('No connector matches')).toBeVisible();
    expect(
      await screen.findByText(
        'Nothing named “nope” with health Degraded. Without the filters there are 9.',
      ),
    ).toBeVisible();
  });

  it('tells a Connect cluster that does not answer from one without connectors', async () => {
    const since = new Date(Date.now() - 3_600_000).toISOString();
    const down = jest.fn(async () => ({
      items: [],
      totalItems: 0,
      partial: [{ source: 'connect-prod', reason: 'refused', since }],
    })) as unknown as ListConnectors;
    renderConnectors(fakeConnectorApi({ listConnectors: down }));
    expect(
      await screen.findByText('connect-prod does not answer'),
    ).toBeVisible();
    expect(screen.getByText(/It has not answered for/)).toHaveTextContent(
      '1 h',
    );
  });

  it('says what to do where there are none', async () => {
    renderConnectors(fakeConnectorApi({ listConnectors: listing([]) }));
    expect(await screen.findByText('No connectors yet')).toBeVisible();
    expect(
      screen.getAllByRole('link', { name: 'Create connector' })[0],
    ).toHaveAttribute('href', '/connectors/new');
  });

  it('says that there is no Connect cluster at all', async () => {
    renderConnectors(
      fakeConnectorApi({
        listConnectors: listing([]),
        listConnectClusters: async () => ({ items: [] }),
      }),
    );
    expect(
      await screen.findByText('There is no Connect cluster'),
    ).toBeVisible();
  });
});
