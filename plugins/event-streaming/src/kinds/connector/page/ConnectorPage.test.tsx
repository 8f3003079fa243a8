// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import { EventStreamingApi } from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  configKey,
  CONNECTOR,
  connectorDetail,
  degradedConnector,
  runningTask,
  tasksOf,
} from '../__testUtils__/connectorFixtures';
import {
  address,
  fakeConnectorApi,
  renderConnectors,
} from '../__testUtils__/renderConnectors';

const AT = `/connect-prod/${CONNECTOR}`;
const PARAMS = { connect: 'connect-prod', connector: CONNECTOR };

const renderPage = (answers: Partial<EventStreamingApi> = {}, at = '') =>
  renderConnectors(fakeConnectorApi(answers), `${AT}${at}`);

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the page of a connector', () => {
  it('tells owner, place, direction, tasks and topics', async () => {
    renderPage();
    expect(await screen.findByText('Kafka → PostgreSQL')).toBeVisible();
    expect(screen.getByText('JDBC sink 3.6.3.Final')).toBeVisible();
    expect(screen.getByText('2 of 2')).toBeVisible();
    expect(screen.getByText('ledger-db:5432/ledger')).toBeVisible();
    expect(
      screen.getByText('bad records, named, nothing seen yet'),
    ).toBeVisible();
    expect(
      screen.getAllByRole('link', { name: 'billing.usage.rated' })[0],
    ).toHaveAttribute('href', '/topics/prod/billing.usage.rated');
  });

  it('asks for a name with slashes, colons, spaces and percent signs', async () => {
    const getConnector = jest.fn(async () => connectorDetail());
    renderConnectors(
      fakeConnectorApi({ getConnector }),
      '/connect%20x/a%2Fb%3A%20c%252F',
    );
    await waitFor(() =>
      expect(getConnector).toHaveBeenCalledWith({
        params: { connect: 'connect x', connector: 'a/b: c%2F' },
      }),
    );
  });

  it('shows why a task failed in one line, with its trace one click away', async () => {
    renderPage({
      getConnector: async () =>
        degradedConnector({
          taskList: [
            { id: 0, state: 'failed', trace: 'x.FirstException: first' },
            { id: 1, state: 'failed', trace: 'x.OtherException: other' },
          ],
        }),
    });
    const second = await screen.findByRole('group', {
      name: 'Trace of task 1',
    });
    expect(second).toHaveTextContent('other');
    expect(
      within(second).queryByRole('region', { name: 'Trace of task 1' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      within(second).getByRole('button', { name: 'Show the trace' }),
    );
    expect(
      within(second).getByRole('region', { name: 'Trace of task 1' }),
    ).toHaveTextContent('x.OtherException: other');
    expect(
      within(second).getByRole('button', { name: 'Copy the trace' }),
    ).toBeVisible();
  });

  it('restarts failed tasks, shows the answer and keeps the focus near', async () => {
    const restartConnector = jest.fn(async () => connectorDetail());
    renderPage({
      getConnector: async () => degradedConnector(),
      restartConnector,
    });
    await userEvent.click(await button('Restart failed task'));
    expect(restartConnector).toHaveBeenCalledWith({
      params: PARAMS,
      body: { tasks: 'failed' },
    });
    await waitFor(() => expect(screen.getByText('2 of 2')).toBeVisible());
    expect(document.body).not.toHaveFocus();
  });

  it('restarts one task', async () => {
    const restartConnectorTask = jest.fn(async () => connectorDetail());
    renderPage({
      getConnector: async () => degradedConnector(),
      restartConnectorTask,
    });
    await userEvent.click(await button('Restart task 1'));
    expect(restartConnectorTask).toHaveBeenCalledWith({
      params: { ...PARAMS, task: 1 },
    });
  });

  it('pauses and resumes by one button, and says since when and by whom', async () => {
    const paused = connectorDetail({
      state: 'paused',
      tasks: tasksOf({ running: 0, paused: 2 }),
      taskList: [0, 1].map(id => ({
        ...runningTask(id),
        state: 'paused' as const,
      })),
      health: { state: 'paused' },
      lastAction: {
        action: 'pause',
        by: 'user:default/billing-developer',
        at: new Date().toISOString(),
      },
    });
    renderPage({ pauseConnector: async () => paused });
    await userEvent.click(await button('Pause'));
    const resume = await button('Resume');
    expect(resume).toHaveFocus();
    expect(
      screen
        .getAllByRole('status')
        .find(status => status.textContent?.startsWith('Paused')),
    ).toHaveTextContent(/^Paused .* ago by Billing developer\./);
  });

  it('asks before it stops a connector', async () => {
    const stopConnector = jest.fn(async () =>
      connectorDetail({
        state: 'stopped',
        tasks: tasksOf({ total: 0, running: 0 }),
        taskList: [],
      }),
    );
    renderPage({ stopConnector });
    await userEvent.click(await button('At once'));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Stop' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: `Stop ${CONNECTOR}?`,
    });
    expect(stopConnector).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Stop' }));
    await waitFor(() =>
      expect(stopConnector).toHaveBeenCalledWith({ params: PARAMS }),
    );
    expect(await screen.findByText('It has no tasks now.')).toBeVisible();
  });

  it('says why somebody else may not touch it', async () => {
    renderPage({
      getConnector: async () =>
        connectorDetail({
          access: { operate: { allowed: false, reason: 'Only Billing may' } },
        }),
    });
    expect(await button('Pause')).toBeDisabled();
    expect(
      screen.getAllByRole('group', { name: 'Only Billing may' })[0],
    ).toBeVisible();
  });

  it('explains what unassigned means', async () => {
    renderPage({
      getConnector: async () =>
        connectorDetail({
          tasks: tasksOf({ running: 1, unassigned: 1 }),
          health: { state: 'unassigned' },
        }),
    });
    expect(await screen.findByText('One task has no worker.')).toBeVisible();
    expect(
      screen.getByText(/scheduled\.rebalance\.max\.delay\.ms/),
    ).toBeVisible();
  });

  it('tells what the backend says to what did not work', async () => {
    const response = new Response(
      JSON.stringify({
        error: {
          name: 'ConflictError',
          message: 'The workers are rebalancing',
        },
        response: { statusCode: 409 },
      }),
      { status: 409, headers: { 'content-type': 'application/json' } },
    );
    const error = await ResponseError.fromResponse(response);
    const pauseConnector = jest.fn(async () => {
      throw error;
    });
    renderPage({ pauseConnector });
    await userEvent.click(await button('Pause'));
    await waitFor(() => expect(pauseConnector).toHaveBeenCalled());
    expect(await button('Pause')).toBeEnabled();
  });

  it('marks references and what is not told in the configuration', async () => {
    renderPage({}, '?tab=configuration');
    const table = await screen.findByRole('table', { name: 'Configuration' });
    const row = (key: string) =>
      within(table).getByRole('rowheader', { name: key }).closest('tr');
    expect(row('connection.username')).toHaveTextContent('Reference');
    expect(row('connection.password')).toHaveTextContent('Not told');
    expect(row('insert.mode')).toHaveTextContent('upsert');
  });

  it('tells defaults and meanings where the worker knows them', async () => {
    renderPage(
      {
        getConnectorPlugin: async () => ({
          groups: [],
          keys: [
            configKey('insert.mode', {
              defaultValue: 'upsert',
              documentation: 'How rows are written. More of it.',
            }),
            configKey('batch.size', { defaultValue: '500' }),
          ],
        }),
      },
      '?tab=configuration&keys=every',
    );
    const table = await screen.findByRole('table', { name: 'Configuration' });
    expect(await within(table).findByText('batch.size')).toBeVisible();
    expect(table).toHaveTextContent('The default. How rows are written.');
    expect(table).toHaveTextContent('500 (default)');
  });

  it('writes it down for Connect and for Strimzi', async () => {
    renderPage({}, '?tab=configuration');
    await userEvent.click(await button('YAML'));
    const yaml = await screen.findByRole('region', {
      name: 'the YAML of a Strimzi KafkaConnector',
    });
    expect(yaml).toHaveTextContent('apiVersion: kafka.strimzi.io/v1');
    expect(await screen.findByText(/^One value is not told/)).toBeVisible();
    expect(address()).toContain('view=yaml');
    await userEvent.click(await button('JSON'));
    expect(
      await screen.findByRole('region', {
        name: 'the JSON of the Connect REST API',
      }),
    ).toHaveTextContent(`"name": "${CONNECTOR}"`);
  });

  it('tells offsets of a sink as places in topics', async () => {
    renderPage(
      {
        getConnectorOffsets: async () => ({
          items: [
            {
              partition: {
                kafka_topic: 'billing.usage.rated',
                kafka_partition: 3,
              },
              offset: { kafka_offset: 42 },
            },
          ],
        }),
      },
      '?tab=offsets',
    );
    const table = await screen.findByRole('table', { name: 'Offsets' });
    expect(table).toHaveTextContent('billing.usage.rated, partition 342');
  });

  it('says who may read offsets to who may not, and does not ask for them', async () => {
    const getConnectorOffsets = jest.fn();
    renderPage(
      {
        getConnector: async () => connectorDetail({ config: undefined }),
        getConnectorOffsets,
      },
      '?tab=offsets',
    );
    expect(
      await screen.findByText('You may not read its offsets'),
    ).toBeVisible();
    expect(
      screen.getByText('Its owner, the platform team and auditors may.'),
    ).toBeVisible();
    expect(getConnectorOffsets).not.toHaveBeenCalled();
  });

  it.each([
    [undefined, 'Its owner, the platform team and auditors may read why.'],
    [[], 'The worker gives no trace.'],
  ])(
    'says of a failure without a trace why that is: %j',
    async (config, words) => {
      const taskList = [{ id: 0, state: 'failed' as const }];
      renderPage({
        getConnector: async () => connectorDetail({ config, taskList }),
      });
      expect(await screen.findByText(words)).toBeVisible();
    },
  );

  it('says that it may not tell the configuration', async () => {
    renderPage(
      { getConnector: async () => connectorDetail({ config: undefined }) },
      '?tab=configuration',
    );
    expect(
      await screen.findByText('You may not read its configuration'),
    ).toBeVisible();
  });
});
