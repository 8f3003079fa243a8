// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EventStreamingApi } from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  address,
  fakeSchemaApi,
  renderSchemas,
} from '../__testUtils__/renderSchemas';
import { schemaRow } from '../__testUtils__/schemaFixtures';

type ListSchemas = jest.MockedFunction<EventStreamingApi['listSchemas']>;

const listing = (items = [schemaRow('billing.invoice.issued-value')]) =>
  jest.fn(async () => ({
    items,
    totalItems: items.length,
  })) as unknown as ListSchemas;

const grid = () => screen.findByRole('grid', { name: 'Schemas' });
const asked = (list: ListSchemas) =>
  list.mock.calls.map(([{ query }]) => query).findLast(q => q?.limit !== 1);

describe('the list of schemas', () => {
  it('shows each with its format, newest version, rule and topics', async () => {
    renderSchemas(fakeSchemaApi());
    const table = await grid();
    const link = within(table).getByRole('link', {
      name: /billing.invoice.issued-value/,
    });
    expect(link).toHaveAttribute(
      'href',
      '/schemas/registry/default/billing.invoice.issued-value',
    );
    const row = within(table).getAllByRole('row')[1];
    expect(row).toHaveTextContent('One event for each invoice');
    expect(row).toHaveTextContent('Avro');
    expect(row).toHaveTextContent('v2');
    expect(row).toHaveTextContent('BACKWARD');
    expect(row).toHaveTextContent('from group');
  });

  it('leads to a schema whatever characters its name has', async () => {
    const list = listing([schemaRow('a/b: c%2F', { group: 'x y' })]);
    renderSchemas(fakeSchemaApi({ listSchemas: list }));
    const link = within(await grid()).getByRole('link', { name: /a\/b: c%2F/ });
    expect(link).toHaveAttribute(
      'href',
      '/schemas/registry/x%20y/a%2Fb%3A%20c%252F',
    );
  });

  it('says in red words where nothing is checked', async () => {
    const list = listing([
      schemaRow('a', { compatibility: { level: 'NONE', origin: 'artifact' } }),
      schemaRow('b', { compatibility: { level: 'NONE', origin: 'default' } }),
    ]);
    renderSchemas(fakeSchemaApi({ listSchemas: list }));
    const rows = within(await grid()).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('NONEunchecked, set here');
    expect(rows[2]).toHaveTextContent('no ruleunchecked');
  });

  it('says which fields have the name that was searched for', async () => {
    const list = listing([
      schemaRow('a', { matchedFields: ['customerEmail'] }),
    ]);
    renderSchemas(fakeSchemaApi({ listSchemas: list }), '?q=email');
    expect(
      await screen.findByText('has the field customerEmail'),
    ).toBeVisible();
    expect(asked(list)).toMatchObject({ q: 'email' });
  });

  it('keeps filters in the address', async () => {
    const list = listing();
    renderSchemas(fakeSchemaApi({ listSchemas: list }));
    await grid();
    await userEvent.click(screen.getByRole('button', { name: 'My teams' }));
    await waitFor(() => expect(address()).toBe('/schemas?owner=mine'));
    await waitFor(() => expect(asked(list)).toMatchObject({ owner: 'mine' }));
  });

  it('counts schemas without a working rule, and shows them', async () => {
    const list = listing();
    renderSchemas(fakeSchemaApi({ listSchemas: list }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Without a rule: 1' }),
    );
    await waitFor(() =>
      expect(address()).toBe('/schemas?compatibility=default'),
    );
    expect(screen.getByRole('button', { name: 'Rule NONE: 1' })).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Rule changed outside: 1' }),
    ).toBeVisible();
  });

  it('says what was filtered by where nothing matches', async () => {
    const list = listing([]);
    list.mockImplementation(async ({ query }) => ({
      items: [],
      totalItems: query?.q ? 0 : 9,
    }));
    renderSchemas(fakeSchemaApi({ listSchemas: list }), '?q=nope');
    expect(await screen.findByText('No schema matches')).toBeVisible();
    expect(
      await screen.findByText(
        'Nothing named “nope”, and no field of that name. Without the filters there are 9.',
      ),
    ).toBeVisible();
  });

  it('tells a registry that does not answer from one without schemas', async () => {
    const down = jest.fn(async () => ({
      items: [],
      totalItems: 0,
      partial: [
        {
          source: 'registry',
          reason: 'connection refused',
          since: new Date().toISOString(),
        },
      ],
    })) as unknown as ListSchemas;
    renderSchemas(fakeSchemaApi({ listSchemas: down }));
    expect(await screen.findByText('registry does not answer')).toBeVisible();
  });

  it('says what to do where there are none', async () => {
    renderSchemas(fakeSchemaApi({ listSchemas: listing([]) }));
    expect(await screen.findByText('No schemas yet')).toBeVisible();
    expect(
      screen.getAllByRole('link', { name: 'Register schema' })[0],
    ).toHaveAttribute('href', '/schemas/new');
  });
});
