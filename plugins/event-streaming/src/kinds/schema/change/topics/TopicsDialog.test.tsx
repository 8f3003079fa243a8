// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  OperationBody,
  PlanReport,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { deletionRequest } from '../../../../requests/__testUtils__/requestFixtures';
import {
  address,
  fakeSchemaApi,
  renderSchemas,
} from '../../__testUtils__/renderSchemas';
import { ARTIFACT, schemaDetail } from '../../__testUtils__/schemaFixtures';

const AT = `/registry/default/${ARTIFACT}`;

const LINKED: DescribedTopic = {
  cluster: 'prod',
  environment: 'prod',
  topic: 'billing.archive',
  part: 'value',
  by: 'record',
};

const REPORT: PlanReport = {
  steps: [
    {
      kind: 'schema',
      operation: 'schema.link-topics',
      target: {},
      title: 'Link it to 1 topic',
      before: { topics: { 'prod/billing.copy/key': false } },
      after: { topics: { 'prod/billing.copy/key': true } },
      risk: 'low',
      mode: 'converge',
    },
  ],
  effects: [],
  impact: [],
  risk: 'low',
  fingerprint: 'f',
  violations: [],
  warnings: [],
  passed: [],
  gates: [],
};

const SECOND = {
  code: 'second-schema',
  outcome: 'warning' as const,
  message: 'It has a schema already',
  needsReason: true,
};

const topicRow = (topic: string): TopicSummary => ({
  cluster: 'prod',
  environment: 'prod',
  topic,
  owner: { ref: 'group:default/billing', source: 'prefix' },
  internal: false,
  consumerGroups: 0,
  tags: [],
  broadcast: false,
  managed: false,
  health: { state: 'healthy' },
});

async function open(report: PlanReport, live = true) {
  const plans: OperationBody[] = [];
  const listTopics = jest.fn(async () => ({
    items: ['billing.copy', 'billing.archive'].map(topicRow),
    totalItems: 2,
    hiddenInternal: 0,
  }));
  const createRequest = jest.fn(async () =>
    deletionRequest({ id: '9', state: 'approved' }),
  );
  const detail = schemaDetail();
  const api = fakeSchemaApi({
    getSchema: async () =>
      schemaDetail({ live, topics: [...detail.topics, LINKED] }),
    listTopics,
    planOperation: async ({ body }) => {
      plans.push(body);
      return report;
    },
    createRequest,
  });
  renderSchemas(api, AT);
  const button = await screen.findByRole('button', {
    name: 'Change the topics',
  });
  await userEvent.click(button);
  const dialog = await screen.findByRole('dialog');
  const choose = async (name: string, part?: string) => {
    await userEvent.click(within(dialog).getByLabelText('Topic'));
    const found = within(await screen.findByRole('listbox'));
    await userEvent.click(await found.findByText(name));
    if (part) {
      await userEvent.click(
        within(dialog).getByRole('combobox', { name: /It describes/ }),
      );
      await userEvent.click(await screen.findByRole('option', { name: part }));
    }
  };
  const add = async (...chosen: Parameters<typeof choose>) => {
    await choose(...chosen);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Link to it' }),
    );
  };
  return { add, choose, createRequest, dialog, listTopics, plans };
}

describe('the dialog of topics', () => {
  it('adds a topic of a cluster that uses the registry, and asks for the whole list', async () => {
    const { add, createRequest, dialog, listTopics, plans } = await open(
      REPORT,
    );
    expect(dialog).toHaveTextContent('billing.archive');
    // What the name says is not for the dialog to change.
    expect(
      within(dialog).queryByText('billing.invoice.issued'),
    ).not.toBeInTheDocument();
    await add('billing.copy', 'the key');
    await waitFor(() =>
      expect(plans.at(-1)).toMatchObject({
        operation: 'schema.set-topics',
        input: {
          topics: [
            { cluster: 'prod', topic: 'billing.archive', part: 'value' },
            { cluster: 'prod', topic: 'billing.copy', part: 'key' },
          ],
        },
      }),
    );
    expect(listTopics).toHaveBeenCalledWith({
      query: { q: undefined, cluster: 'prod', limit: 20 },
    });
    expect(
      await within(dialog).findByText(
        'Schema of the key of billing.copy on prod',
      ),
    ).toBeVisible();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Change it now' }),
    );
    await waitFor(() => expect(address()).toBe('/requests/9'));
    expect(createRequest).toHaveBeenCalled();
  });

  it('takes a topic off', async () => {
    const { dialog, plans } = await open(REPORT);
    await userEvent.click(
      within(dialog).getByRole('button', {
        name: 'Take it off the value of billing.archive',
      }),
    );
    await waitFor(() => expect(plans.at(-1)?.input).toEqual({ topics: [] }));
    expect(dialog).toHaveTextContent(
      'No topic beside those that its name gives.',
    );
  });

  it('does not link to the same twice', async () => {
    const { choose, dialog, plans } = await open(REPORT);
    await choose('billing.archive');
    expect(
      within(dialog).getByRole('group', {
        name: 'It is linked to that already',
      }),
    ).toBeVisible();
    expect(plans).toEqual([]);
  });

  it('asks for the reason before a second schema is linked', async () => {
    const { add, createRequest, dialog } = await open({
      ...REPORT,
      warnings: [SECOND],
    });
    await add('billing.copy');
    expect(
      await within(dialog).findByText('Say why you need it first'),
    ).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Why do you need it?' }),
      'Both come from one outbox',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Change it now' }),
    );
    await waitFor(() => expect(createRequest).toHaveBeenCalled());
  });

  it('is there while the registry is away', async () => {
    const { dialog } = await open(REPORT, false);
    expect(dialog).toBeVisible();
  });
});

describe('the topics of a schema', () => {
  it('say how they are known', async () => {
    const api = fakeSchemaApi({
      getSchema: async () =>
        schemaDetail({ topics: [...schemaDetail().topics, LINKED] }),
    });
    renderSchemas(api, AT);
    const card = await screen.findByRole('region', {
      name: 'Topics it describes',
    });
    expect(card).toHaveTextContent('their values, by its name');
    expect(card).toHaveTextContent('their values, linked here');
  });
});
