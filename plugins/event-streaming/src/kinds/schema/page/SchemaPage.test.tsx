// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  address,
  fakeSchemaApi,
  renderSchemas,
} from '../__testUtils__/renderSchemas';
import {
  ARTIFACT,
  contentOf,
  schemaDetail,
  versionOf,
} from '../__testUtils__/schemaFixtures';

const AT = `/registry/default/${ARTIFACT}`;

describe('the page of a schema', () => {
  it('tells owner, format, newest version, rule and topic', async () => {
    renderSchemas(fakeSchemaApi(), AT);
    expect(await screen.findByText('Newest version')).toBeVisible();
    expect(screen.getAllByText('BACKWARD')[0]).toBeVisible();
    expect(screen.getByText('from group default')).toBeVisible();
    expect(
      screen.getAllByRole('link', { name: 'billing.invoice.issued' })[0],
    ).toHaveAttribute('href', '/topics/prod/billing.invoice.issued');
  });

  it('asks for a name with slashes, colons, spaces and percent signs', async () => {
    const getSchema = jest.fn(async () => schemaDetail());
    renderSchemas(
      fakeSchemaApi({ getSchema }),
      '/registry/x%20y/a%2Fb%3A%20c%252F',
    );
    await waitFor(() =>
      expect(getSchema).toHaveBeenCalledWith({
        params: { registry: 'registry', group: 'x y', artifact: 'a/b: c%2F' },
      }),
    );
  });

  it('shows the fields of the newest version, with what is said of them', async () => {
    renderSchemas(fakeSchemaApi(), AT);
    const table = await screen.findByRole('table', {
      name: 'Fields of this version',
    });
    expect(table).toHaveTextContent('customerEmail');
    expect(table).toHaveTextContent('Where it was sent');
    expect(table).toHaveTextContent('default null');
  });

  it('filters fields by name and keeps that in the address', async () => {
    renderSchemas(fakeSchemaApi(), AT);
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Filter by field name' }),
      'mail',
    );
    await waitFor(() => expect(address()).toContain('?field=mail'));
    const table = screen.getByRole('table', { name: 'Fields of this version' });
    await waitFor(() => expect(table).not.toHaveTextContent('amountCents'));
    expect(table).toHaveTextContent('customerEmail');
  });

  it('compares the newest two versions in words above both texts', async () => {
    renderSchemas(fakeSchemaApi(), `${AT}?tab=versions`);
    expect(await screen.findByText('2 changes.')).toBeVisible();
    expect(screen.getByText('Fine under BACKWARD')).toBeVisible();
    expect(screen.getByText('Type widened')).toBeVisible();
    const texts = screen.getByRole('table', {
      name: 'v1 · older, v2 · newer',
    });
    expect(within(texts).getAllByRole('columnheader')[0]).toHaveTextContent(
      'v1 · older',
    );
    expect(texts).toHaveTextContent('Removed: "type": "int"');
    expect(texts).toHaveTextContent('Added: "type": "long"');
  });

  it('says whose word counts where the registry took what looks breaking', async () => {
    const api = fakeSchemaApi({
      getSchema: async () =>
        schemaDetail({
          compatibility: { inForce: { level: 'FULL', origin: 'artifact' } },
        }),
    });
    renderSchemas(api, `${AT}?tab=versions`);
    expect(await screen.findByText('Breaking under FULL')).toBeVisible();
    expect(screen.getByText(/The registry accepted v2 after v1/)).toBeVisible();
  });

  it('marks a version that was registered against the rule', async () => {
    const api = fakeSchemaApi({
      getSchema: async () =>
        schemaDetail({
          history: [versionOf('2', { override: true }), versionOf('1')],
        }),
    });
    renderSchemas(api, `${AT}?tab=versions`);
    expect(
      await screen.findByText('registered against the rule'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'R-32' })).toHaveAttribute(
      'href',
      '/requests/32',
    );
  });

  it('shows the document, what it refers to and what refers to it', async () => {
    const api = fakeSchemaApi({
      getSchemaVersion: async () =>
        contentOf('2', {
          references: [
            { name: 'a.B', group: 'default', artifact: 'b', version: '3' },
          ],
        }),
    });
    renderSchemas(api, `${AT}?tab=source`);
    const text = await screen.findByRole('region', { name: 'Document' });
    expect(text).toHaveTextContent('"customerEmail"');
    expect(screen.getByRole('link', { name: 'b' })).toHaveAttribute(
      'href',
      '/schemas/registry/default/b?tab=source&version=3',
    );
    expect(screen.getByText('missing')).toBeVisible();
    expect(screen.getByText('No other schema refers to it.')).toBeVisible();
  });

  it('tells where the rule comes from, and that it was changed outside', async () => {
    const api = fakeSchemaApi({
      getSchema: async () =>
        schemaDetail({
          compatibility: {
            inForce: { level: 'NONE', origin: 'artifact' },
            artifact: 'NONE',
            group: 'BACKWARD',
            drift: { expected: 'BACKWARD', found: 'NONE' },
          },
        }),
    });
    renderSchemas(api, `${AT}?tab=compatibility`);
    expect(
      await screen.findByText('The rule was changed outside the portal.'),
    ).toBeVisible();
    expect(
      screen.getByText(/It was set to BACKWARD here, and is NONE now/),
    ).toBeVisible();
    expect(screen.getByText('BACKWARD, overruled')).toBeVisible();
  });

  it('gives commands to fetch it and to generate code', async () => {
    renderSchemas(fakeSchemaApi(), `${AT}?tab=use`);
    expect(
      await screen.findByText(
        `curl -s "$REGISTRY_URL/apis/ccompat/v7/subjects/${ARTIFACT}/versions/latest"`,
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(screen.getByText(/avrogen@latest/)).toBeVisible();
  });

  it('says why it cannot be deleted', async () => {
    renderSchemas(fakeSchemaApi(), AT);
    await userEvent.click(
      await screen.findByRole('button', { name: 'More changes' }),
    );
    const item = await screen.findByRole('menuitem', { name: /Delete/ });
    expect(item).toHaveTextContent('Deletion is switched off');
    expect(item).toHaveAttribute('aria-disabled', 'true');
  });

  it('says that a document cannot be read, and where', async () => {
    const api = fakeSchemaApi({
      getSchemaVersion: async () => contentOf('2', { content: '{ "type": ' }),
    });
    renderSchemas(api, AT);
    expect(
      await screen.findByText('This version cannot be read as Avro.'),
    ).toBeVisible();
    expect(screen.getByText(/Line 1, column/)).toBeVisible();
  });
});
