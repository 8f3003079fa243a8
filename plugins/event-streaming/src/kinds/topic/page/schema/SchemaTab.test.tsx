// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EventStreamingApi,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../__testUtils__/fakeStreamingApi';
import { renderTopicPage } from '../__testUtils__/renderTopicPage';
import { healthyTopic } from '../__testUtils__/topicFixtures';
import {
  contentOf,
  detailOf,
  valueSchema,
} from '../__testUtils__/topicSchemaFixtures';

const newSchema = {
  registry: 'registry',
  group: 'default',
  artifact: 'billing.invoice.issued-value',
};

function renderTab(
  topic: Partial<TopicDetail>,
  answers: Partial<EventStreamingApi> = {},
) {
  const api = fakeStreamingApi({
    getTopic: async () => healthyTopic({ newSchema, ...topic }),
    getSchema: async () => detailOf(valueSchema),
    getSchemaVersion: async () => contentOf(),
    ...answers,
  });
  return renderTopicPage(api, '?tab=schema');
}

const contract = () => screen.findByRole('region', { name: 'Contract' });
const partOf = async (label: string) => {
  const term = await within(await contract()).findByText(label, {
    selector: 'dt',
  });
  return term.nextElementSibling as HTMLElement;
};

describe('the schema tab of a topic', () => {
  it('says whose it is, by which schema and rule it goes, and what follows', async () => {
    renderTab({ schemas: [valueSchema] });
    expect(
      await within(await partOf('Owner')).findByText('billing'),
    ).toBeVisible();
    const schema = await partOf('Schema');
    const link = await within(schema).findByRole('link', {
      name: 'billing.invoice.issued-value',
    });
    expect(link).toHaveAttribute(
      'href',
      '/schemas/registry/default/billing.invoice.issued-value',
    );
    expect(await within(schema).findByText('Avro')).toBeVisible();
    expect(schema).toHaveTextContent('v2');
    expect(schema).toHaveTextContent(
      'BACKWARD (from group). Upgrade readers first',
    );
  });

  it('tells a schema that somebody linked from one by its name', async () => {
    const linked = { ...valueSchema, artifact: 'acme.Invoice', linked: true };
    renderTab({ schemas: [linked] });
    expect(await partOf('Schema')).toHaveTextContent('acme.Invoicev2');
    expect(within(await partOf('Schema')).getByText('linked')).toBeVisible();
  });

  it('says how long messages stay, how many copies there are and what the key promises', async () => {
    renderTab({ schemas: [valueSchema], minInsyncReplicas: 2 });
    const promise = await partOf('Promise');
    expect(promise).toHaveTextContent('Kept for: 30 days, then deleted');
    expect(promise).toHaveTextContent(
      '3 copies of each message, written once 2 have it',
    );
    expect(promise).toHaveTextContent('tenant_id');
    expect(promise).toHaveTextContent('Ordered per tenant_id');
  });

  it('names who writes and who reads, with their owners', async () => {
    renderTab({ schemas: [valueSchema] });
    const writers = await partOf('Producers');
    expect(await within(writers).findByText('billing-service')).toBeVisible();
    expect(await within(writers).findByText('billing')).toBeVisible();
    const readers = await partOf('Consumers');
    expect(readers).toHaveTextContent('ledger-service');
    expect(readers).toHaveTextContent('as group ledger-writer');
    expect(readers).toHaveTextContent(
      'console-consumer-71a group that nobody declares',
    );
    expect(readers).toHaveTextContent('declared, not seen reading');
  });

  it('shows the fields of the newest version of the value', async () => {
    renderTab({ schemas: [valueSchema] });
    const table = await screen.findByRole('table', {
      name: 'Fields of this version',
    });
    expect(table).toHaveTextContent('invoiceId');
    expect(table).toHaveTextContent('Without tax');
  });

  it('marks the key’s schema, and shows the fields of the chosen value schema', async () => {
    const other = { ...valueSchema, artifact: 'billing.invoice.issued-Credit' };
    const key = {
      ...valueSchema,
      artifact: 'billing.invoice.issued-key',
      part: 'key' as const,
    };
    const getSchemaVersion = jest.fn(async () => contentOf());
    renderTab(
      { schemas: [other, key, valueSchema] },
      {
        getSchema: async ({ params }) =>
          detailOf({ ...valueSchema, ...params }),
        getSchemaVersion,
      },
    );
    expect(
      await within(await partOf('Schema')).findByText('key'),
    ).toBeVisible();
    await userEvent.click(
      await screen.findByRole('combobox', { name: 'Schema' }),
    );
    const choices = screen.getAllByRole('option');
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      other.artifact,
      valueSchema.artifact,
    ]);
    await userEvent.click(choices[1]);
    expect(
      await screen.findByText('billing.invoice.issued-value v2'),
    ).toBeVisible();
    expect(getSchemaVersion).toHaveBeenLastCalledWith({
      params: {
        registry: 'registry',
        group: 'default',
        artifact: valueSchema.artifact,
        version: '2',
      },
    });
  });

  it('warns of a rule that checks nothing', async () => {
    renderTab(
      { schemas: [{ ...valueSchema, level: 'NONE' }] },
      {
        getSchema: async () =>
          detailOf(valueSchema, {
            compatibility: { inForce: { level: 'NONE', origin: 'artifact' } },
          }),
      },
    );
    expect(await partOf('Schema')).toHaveTextContent('NONE');
    expect(
      await within(await partOf('Schema')).findByText(
        /agree with everyone who reads and writes/,
      ),
    ).toBeVisible();
  });

  it('shows what was last read, with its age, while the registry is away', async () => {
    renderTab(
      { schemas: [valueSchema] },
      {
        getSchema: async () =>
          detailOf(valueSchema, {
            live: false,
            staleReason: 'Connection refused.',
            observedAt: new Date(Date.now() - 18 * 60_000).toISOString(),
          }),
        getSchemaVersion: async () =>
          contentOf({ live: false, staleReason: 'Connection refused.' }),
      },
    );
    expect(await screen.findByText('registry does not answer.')).toBeVisible();
    expect(screen.getByText(/18 min ago/)).toBeVisible();
    expect(
      await screen.findByRole('table', { name: 'Fields of this version' }),
    ).toHaveTextContent('invoiceId');
    expect(await partOf('Schema')).toHaveTextContent('BACKWARD');
  });

  it('says of a schema that cannot be read why, and what the list knows of it', async () => {
    renderTab(
      { schemas: [valueSchema] },
      {
        getSchema: async () => {
          throw new Error('The portal is out of order');
        },
      },
    );
    const schema = await partOf('Schema');
    expect(
      await within(schema).findByText(
        'It could not be read: The portal is out of order',
      ),
    ).toBeVisible();
    expect(schema).toHaveTextContent('v2');
    expect(schema).toHaveTextContent('BACKWARD. Upgrade readers first');
  });

  it('offers to register a schema where there is none, with what the topic says', async () => {
    renderTab({});
    const schema = await partOf('Schema');
    expect(await within(schema).findByText(/No schema is known/)).toBeVisible();
    const link = within(schema).getByRole('link', { name: 'Register schema' });
    const [path, search] = link.getAttribute('href')?.split('?') ?? [];
    expect(path).toBe('/schemas/new');
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
      ...newSchema,
      owner: 'group:default/billing',
      description: 'One event for each invoice',
    });
  });

  it('offers neither a schema nor a look at messages of an internal topic', async () => {
    renderTab({ internal: true, newSchema: undefined });
    expect(await partOf('Schema')).toBeVisible();
    expect(await screen.findByText(/for those who keep it/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Look at messages' }),
    ).not.toBeInTheDocument();
  });

  it('says that a cluster has no registry', async () => {
    renderTab({ newSchema: undefined });
    const schema = await partOf('Schema');
    expect(
      await within(schema).findByText(
        'The cluster prod has no schema registry.',
      ),
    ).toBeVisible();
    expect(within(schema).queryByRole('link')).not.toBeInTheDocument();
  });
});
