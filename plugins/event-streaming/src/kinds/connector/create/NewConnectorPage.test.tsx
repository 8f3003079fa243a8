// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorPlugin,
  EventStreamingApi,
  PlanReport,
} from '@sluice/plugin-event-streaming-common';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { deletionRequest } from '../../../requests/__testUtils__/requestFixtures';
import { configKey } from '../__testUtils__/connectorFixtures';
import {
  fakeConnectorApi,
  renderConnectors,
} from '../__testUtils__/renderConnectors';

const SINK = 'io.debezium.connector.jdbc.JdbcSinkConnector';

const plugin = (changes: Partial<ConnectorPlugin>): ConnectorPlugin => ({
  className: SINK,
  title: 'JDBC sink',
  type: 'sink',
  version: '3.6.3.Final',
  installed: true,
  template: {
    topics: '<topic>',
    'connection.url': 'jdbc:postgresql://<host>/x',
    'transforms.unwrap.type': 'x.Unwrap',
  },
  ...changes,
});

const PLUGINS = [
  plugin({}),
  plugin({
    className: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    title: 'JDBC source',
    type: 'source',
    version: undefined,
    installed: false,
    blocked: 'Install confluentinc/kafka-connect-jdbc on every worker',
    template: {},
  }),
];

const KEYS = [
  configKey('topics', { group: 'Common' }),
  configKey('connection.url', { required: true }),
  configKey('connection.password', {
    type: 'PASSWORD',
    secret: true,
    required: true,
  }),
  configKey('batch.size', {
    type: 'INT',
    defaultValue: '500',
    group: 'Writes',
  }),
  configKey('insert.mode', {
    importance: 'high',
    recommendedValues: ['insert', 'upsert'],
  }),
];

const plan = (changes: Partial<PlanReport> = {}): PlanReport => ({
  steps: [
    {
      kind: 'connector',
      operation: 'connector.create',
      target: { connect: 'connect-prod', connector: 'billing.sink' },
      title: 'Create it',
      before: { exists: false },
      after: { config: { topics: 'a.b.c' }, initialState: 'running' },
      risk: 'medium',
      mode: 'converge',
    },
  ],
  effects: [],
  impact: [],
  risk: 'medium',
  fingerprint: 'abc',
  violations: [],
  warnings: [],
  passed: [],
  gates: [
    {
      id: 'owner',
      reason: 'Connectors on prod',
      anyOf: ['owner'],
      count: 1,
      groups: ['group:default/billing'],
    },
  ],
  ...changes,
});

const renderForm = (answers: Partial<EventStreamingApi> = {}, search = '') =>
  renderConnectors(
    fakeConnectorApi({
      listConnectorPlugins: async () => ({ items: PLUGINS }),
      getConnectorPlugin: async () => ({ groups: [], keys: KEYS }),
      planOperation: async () => plan(),
      ...answers,
    }),
    `/new${search}`,
  );

const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function chooseSink() {
  fireEvent.click(await screen.findByLabelText(/^JDBC sink/));
  await screen.findByLabelText('connection.password');
}

async function fillIn() {
  await chooseSink();
  write('Name', 'billing.sink');
  write('Description', 'Writes usage into the ledger');
  write('topics', 'billing.usage.rated');
  write('connection.url', 'jdbc:postgresql://ledger/x');
}

describe('the form of a new connector', () => {
  it('draws the direction, and says how to get a plug-in that is not there', async () => {
    renderForm();
    expect(
      await screen.findByRole('img', {
        name: 'External → Kafka: data comes into topics',
      }),
    ).toBeVisible();
    expect(await screen.findByLabelText(/^JDBC source/)).toBeDisabled();
    expect(
      screen.getByText(
        'Install confluentinc/kafka-connect-jdbc on every worker',
      ),
    ).toBeVisible();
  });

  it('begins with the template, and says what is still to be filled in', async () => {
    renderForm({}, '?direction=sink');
    await chooseSink();
    expect(screen.getByLabelText('connection.url')).toHaveAccessibleDescription(
      /angle brackets/,
    );
    // At the button, and in place of what the rules say.
    const missing = screen.getAllByText(/^Still missing: name/);
    expect(missing).toHaveLength(2);
    expect(missing[0]).toHaveTextContent('topics, connection.url');
    expect(
      screen.getByRole('button', { name: 'Create a connector' }),
    ).toBeVisible();
    expect(screen.getByLabelText('transforms.unwrap.type')).toHaveValue(
      'x.Unwrap',
    );
  });

  it('asks the rules as one types, and files what was shown', async () => {
    const createRequest = jest.fn(async () => deletionRequest());
    renderForm({ createRequest }, '?direction=sink');
    await fillIn();
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Submit for approval' }),
      ).toBeEnabled(),
    );
    fireEvent.click(
      screen.getByRole('button', { name: 'Submit for approval' }),
    );
    await waitFor(() =>
      expect(createRequest).toHaveBeenCalledWith({
        body: {
          operation: 'connector.create',
          target: { connect: 'connect-prod', connector: 'billing.sink' },
          input: {
            description: 'Writes usage into the ledger',
            owner: 'group:default/billing',
            config: {
              'connector.class': SINK,
              topics: 'billing.usage.rated',
              'connection.url': 'jdbc:postgresql://ledger/x',
              'transforms.unwrap.type': 'x.Unwrap',
            },
          },
          justification: undefined,
          expectedFingerprint: 'abc',
        },
      }),
    );
  });

  it('shows at each field what the worker says against it', async () => {
    renderForm(
      {
        planOperation: async () =>
          plan({
            violations: [
              {
                code: 'worker',
                outcome: 'violation',
                field: 'input.config.connection.password',
                message: 'Missing required configuration',
              },
            ],
          }),
      },
      '?direction=sink',
    );
    await fillIn();
    await waitFor(() =>
      expect(
        screen.getByLabelText('connection.password'),
      ).toHaveAccessibleDescription('Missing required configuration'),
    );
  });

  it('takes secrets only as references, and says so', async () => {
    renderForm({}, '?direction=sink');
    await chooseSink();
    expect(
      screen.getByLabelText('connection.password'),
    ).toHaveAccessibleDescription(/^Only a reference to a secret/);
  });

  it('offers what the plug-in recommends for a key, and takes anything else', async () => {
    renderForm({}, '?direction=sink');
    await chooseSink();
    const field = screen.getByRole('combobox', { name: 'insert.mode' });
    await userEvent.click(field);
    expect(
      screen.getAllByRole('option').map(({ textContent }) => textContent),
    ).toEqual(['insert', 'upsert']);
    await userEvent.click(screen.getByRole('option', { name: 'upsert' }));
    expect(field).toHaveValue('upsert');
    fireEvent.change(field, { target: { value: '${env:MODE}' } });
    expect(
      screen.getByRole('region', { name: 'the JSON of the Connect REST API' }),
    ).toHaveTextContent('"insert.mode": "${env:MODE}"');
  });

  it('refuses a name that Connect could never delete again', async () => {
    renderForm({}, '?direction=sink');
    await chooseSink();
    write('Name', 'billing/sink');
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(
      /could never delete/,
    );
  });

  it('keeps fields, JSON and the result in step', async () => {
    renderForm({}, '?direction=sink');
    await fillIn();
    const result = () =>
      screen.getByRole('region', { name: 'the JSON of the Connect REST API' });
    expect(result()).toHaveTextContent('"topics": "billing.usage.rated"');
    fireEvent.click(screen.getAllByRole('button', { name: 'JSON' })[0]);
    write('Configuration as JSON', '{ "topics": "a.b.c" }');
    expect(result()).toHaveTextContent('"topics": "a.b.c"');
    fireEvent.click(screen.getByRole('button', { name: 'Fields' }));
    expect(await screen.findByLabelText('topics')).toHaveValue('a.b.c');
  });

  it('edits the request that it made', async () => {
    const editRequest = jest.fn(async () => deletionRequest());
    const request = deletionRequest({
      id: '31',
      kind: 'connector',
      operation: 'connector.create',
      target: { connect: 'connect-prod', connector: 'billing.sink' },
      input: {
        description: 'Writes usage',
        owner: 'group:default/billing',
        config: { 'connector.class': SINK, topics: 'a.b.c' },
      },
      allowedActions: ['edit'],
    });
    renderForm({ getRequest: async () => request, editRequest }, '?request=31');
    expect(await screen.findByLabelText('topics')).toHaveValue('a.b.c');
    expect(screen.getByLabelText('Name')).toHaveAttribute('readonly');
    expect(screen.queryByLabelText('Connect cluster')).not.toBeInTheDocument();
  });
});
