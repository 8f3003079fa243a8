// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import {
  SchemaCheck,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dropKeptDraft, readKeptDraft } from '../../../schemas/keptDraft';
import { prefillSearch } from '../../../schemas/schemaPrefill';
import { address, renderSchemas } from '../__testUtils__/renderSchemas';
import { schemaDetail } from '../__testUtils__/schemaFixtures';
import {
  apiWith,
  compatible,
  editor,
  NEXT,
  write,
} from './__testUtils__/registerForm';

const V2 = 'billing.invoice.issued.v2';

afterEach(() => dropKeptDraft(V2));

describe('what is refused', () => {
  it('shows each cause in plain words and in those of the registry', async () => {
    const checkSchema = async (): Promise<SchemaCheck> => ({
      ...compatible,
      outcome: 'incompatible',
      message: 'BACKWARD does not allow it.',
      causes: [
        {
          description: 'READER_FIELD_MISSING_DEFAULT_VALUE: tax',
          path: '/fields/3',
          explanation: 'tax was added without a default.',
        },
      ],
    });
    renderSchemas(apiWith({ checkSchema }), NEXT);
    await write('{"type":"string"}');
    expect(
      await screen.findByText('tax was added without a default.'),
    ).toBeVisible();
    expect(
      screen.getByText(/The registry: READER_FIELD_MISSING_DEFAULT_VALUE/),
    ).toBeVisible();
    expect(screen.getByText('/fields/3')).toBeVisible();
  });

  it('names who reads it before an override is asked for', async () => {
    const party = (title: string) => ({
      entityRef: `component:default/${title}`,
      title,
      groups: [],
    });
    const [onProd] = schemaDetail().topics;
    const topics = [onProd, { ...onProd, cluster: 'dev', environment: 'dev' }];
    renderSchemas(
      apiWith({
        getSchema: async () => schemaDetail({ topics }),
        checkSchema: async () => ({ ...compatible, outcome: 'incompatible' }),
        getTopicConsumers: async ({ params }) => ({
          live: true,
          producers: [],
          consumers: [],
          inactive: [
            party('ledger'),
            ...(params.cluster === 'dev' ? [party('trial')] : []),
          ],
        }),
      }),
      NEXT,
    );
    await write('{"type":"string"}');
    expect(
      await screen.findByText('Read by ledger (prod, dev), trial (dev).'),
    ).toBeVisible();
  });

  it('leads to the next version of the topic on each cluster, with the document kept', async () => {
    const [onProd] = schemaDetail().topics;
    const topics = [
      { ...onProd, cluster: 'prod', environment: 'prod' },
      { ...onProd, cluster: 'dev', environment: 'dev' },
    ];
    renderSchemas(
      apiWith({
        getSchema: async () => schemaDetail({ topics }),
        checkSchema: async () => ({ ...compatible, outcome: 'incompatible' }),
      }),
      NEXT,
    );
    await write('{"type":"string"}');
    const links = await screen.findAllByRole('link', { name: /^Create / });
    expect(links.map(({ textContent }) => textContent)).toEqual([
      `Create ${V2} on dev`,
      `Create ${V2} on prod`,
    ]);
    await userEvent.click(links[1]);
    expect(address()).toBe(
      `/topics/new?cluster=prod&topic=${V2}&from=billing.invoice.issued`,
    );
    expect(readKeptDraft(V2)).toEqual({
      content: '{"type":"string"}',
      format: 'avro',
      references: [],
    });
  });

  it('comes back in the form of the new topic’s schema, once', async () => {
    const getSchema = async () => {
      throw await ResponseError.fromResponse(
        new Response('{}', { status: 404 }),
      );
    };
    sessionStorage.setItem(
      `event-streaming.schema-of.${V2}`,
      JSON.stringify({ content: '{"type":"long"}', format: 'avro' }),
    );
    const createRequest = async () =>
      ({
        id: '44',
        kind: 'schema',
        operation: 'schema.register',
        title: `${V2}-value`,
        state: 'approved',
      } as StreamingRequest);
    renderSchemas(
      apiWith({ getSchema, createRequest }),
      `/new?${prefillSearch({
        registry: 'registry',
        group: 'default',
        artifact: `${V2}-value`,
        topic: V2,
      })}`,
    );
    expect(await editor()).toHaveValue('{"type":"long"}');
    const button = () => screen.getByRole('button', { name: 'Register' });
    await waitFor(() => expect(button()).toBeEnabled());
    await userEvent.click(button());
    expect(await screen.findByText('The page of a request')).toBeVisible();
    expect(readKeptDraft(V2)).toBeUndefined();
  });
});
