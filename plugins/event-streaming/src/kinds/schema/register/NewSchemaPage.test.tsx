// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import {
  SchemaCheck,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderSchemas } from '../__testUtils__/renderSchemas';
import { deletionRequest } from '../../../requests/__testUtils__/requestFixtures';
import { prefillSearch } from '../../../schemas/schemaPrefill';
import { ARTIFACT } from '../__testUtils__/schemaFixtures';
import {
  apiWith,
  compatible,
  editor,
  NEXT,
  plan,
  write,
} from './__testUtils__/registerForm';

describe('the form that registers a schema', () => {
  it('begins the next version with the newest one', async () => {
    renderSchemas(apiWith({}), NEXT);
    expect(
      await screen.findByRole('heading', { name: 'New version' }),
    ).toBeVisible();
    expect(await screen.findByDisplayValue(/customerEmail/)).toBe(
      await editor(),
    );
    expect(screen.queryByLabelText('Registry')).not.toBeInTheDocument();
  });

  it('asks nobody before something is changed', async () => {
    const checkSchema = jest.fn();
    const planOperation = jest.fn();
    renderSchemas(apiWith({ checkSchema, planOperation }), NEXT);
    expect(await screen.findByText('Nothing is changed yet')).toBeVisible();
    expect(screen.getByText(/This is the newest version/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Register' })).toBeDisabled();
    expect(checkSchema).not.toHaveBeenCalled();
    expect(planOperation).not.toHaveBeenCalled();
  });

  it('says in which draft a JSON Schema is written, and that it is closed', async () => {
    renderSchemas(apiWith({}), '/new');
    await userEvent.click(
      await screen.findByRole('button', { name: 'JSON Schema' }),
    );
    await write(
      JSON.stringify({
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        properties: { id: { type: 'string' } },
        additionalProperties: false,
      }),
    );
    expect(
      await screen.findByText(
        'JSON Schema draft-07, closed: it takes no fields but these',
      ),
    ).toBeVisible();
  });

  it('asks the registry, shows its answer, and registers', async () => {
    const checkSchema = jest.fn(async () => compatible);
    const createRequest = jest.fn(
      async () =>
        ({
          id: '44',
          kind: 'schema',
          operation: 'schema.register',
          title: ARTIFACT,
          state: 'approved',
        } as StreamingRequest),
    );
    renderSchemas(apiWith({ checkSchema, createRequest }), NEXT);
    await write('{"type":"string"}');
    expect(await screen.findByText('BACKWARD allows it.')).toBeVisible();
    expect(screen.getByText('Upgrade readers first.')).toBeVisible();
    const button = () => screen.getByRole('button', { name: 'Register' });
    await waitFor(() => expect(button()).toBeEnabled());
    await userEvent.click(button());
    expect(await screen.findByText('The page of a request')).toBeVisible();
    expect(createRequest).toHaveBeenCalledWith({
      body: expect.objectContaining({
        operation: 'schema.register',
        target: { registry: 'registry', group: 'default', artifact: ARTIFACT },
        input: { content: '{"type":"string"}', format: 'avro' },
        expectedFingerprint: 'abc',
      }),
    });
  });

  it('asks for an override only with a reason', async () => {
    const planOperation = jest.fn(async () => plan());
    const checkSchema = async (): Promise<SchemaCheck> => ({
      ...compatible,
      outcome: 'incompatible',
    });
    renderSchemas(apiWith({ checkSchema, planOperation }), NEXT);
    await write('{"type":"string"}');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for an override' }),
    );
    expect(screen.getByText('Against the rule, once')).toBeVisible();
    expect(screen.getByText('Say why the rule should not count')).toBeVisible();
    await waitFor(() =>
      expect(planOperation).toHaveBeenLastCalledWith({
        body: expect.objectContaining({
          input: expect.objectContaining({ override: true }),
        }),
      }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Why do you need it?' }),
      'The old field was never used',
    );
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Register' })).toBeEnabled(),
    );
  });

  it('points at the line of a broken document', async () => {
    const checkSchema = async (): Promise<SchemaCheck> => ({
      ...compatible,
      outcome: 'broken',
      message: 'It cannot be read as Avro.',
      syntax: { line: 3, column: 7, message: 'A comma is missing' },
    });
    renderSchemas(apiWith({ checkSchema }), NEXT);
    await write('{');
    expect(
      await screen.findByText('Line 3, column 7: A comma is missing'),
    ).toBeVisible();
    expect(await editor()).toBeInvalid();
  });

  it('takes a file and tells its format', async () => {
    renderSchemas(apiWith({}), '/new');
    const file = new File(['syntax = "proto3";\nmessage A {}\n'], 'a.proto');
    fireEvent.drop(await editor(), { dataTransfer: { files: [file] } });
    await waitFor(async () =>
      expect(await editor()).toHaveValue('syntax = "proto3";\nmessage A {}\n'),
    );
    expect(screen.getByRole('button', { name: 'Protobuf' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('refuses a file that is not UTF-8', async () => {
    renderSchemas(apiWith({}), '/new');
    const file = new File([new Uint8Array([0x7b, 0xff, 0x7d])], 'a.avsc');
    fireEvent.drop(await editor(), { dataTransfer: { files: [file] } });
    expect(await screen.findByText(/This is not UTF-8 text/)).toBeVisible();
  });

  it('says which format a pasted document looks like', async () => {
    renderSchemas(apiWith({}), '/new');
    await write('syntax = "proto3";\nmessage A {}');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Use Protobuf' }),
    );
    expect(screen.getByRole('button', { name: 'Protobuf' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('fills in what the page of a topic says', async () => {
    const getSchema = async () => {
      throw await ResponseError.fromResponse(
        new Response('{}', { status: 404 }),
      );
    };
    renderSchemas(
      apiWith({ getSchema }),
      `/new?${prefillSearch({
        registry: 'registry',
        group: 'default',
        artifact: 'billing.refund-value',
        owner: 'group:default/ledger',
        description: 'One event for each refund',
      })}`,
    );
    expect(
      await screen.findByDisplayValue('billing.refund-value'),
    ).toBeVisible();
    expect(screen.getByDisplayValue('One event for each refund')).toBeVisible();
    expect(screen.getByRole('combobox', { name: /Owner/ })).toHaveTextContent(
      /ledger/i,
    );
  });

  it('says what is still missing', async () => {
    renderSchemas(apiWith({}), '/new');
    expect(
      await screen.findByText('Still missing: name, document'),
    ).toBeVisible();
  });

  describe('with a request to edit', () => {
    const waiting = (changes: Partial<StreamingRequest> = {}) =>
      deletionRequest({
        id: '31',
        kind: 'schema',
        operation: 'schema.register',
        target: { registry: 'registry', group: 'default', artifact: ARTIFACT },
        title: ARTIFACT,
        revision: 2,
        input: { content: '{"type":"int"}', format: 'avro', override: true },
        justification: 'The old readers are gone',
        allowedActions: ['edit'],
        ...changes,
      });

    it('is filled in as the request asks, and saves a new revision of it', async () => {
      const editRequest = jest.fn(async () => waiting({ revision: 3 }));
      renderSchemas(
        apiWith({ getRequest: async () => waiting(), editRequest }),
        '/new?request=31',
      );
      expect(await screen.findByText('Edit request R-31')).toBeVisible();
      expect(await editor()).toHaveValue('{"type":"int"}');
      expect(screen.getByText('Against the rule, once')).toBeVisible();
      expect(screen.queryByLabelText('Registry')).not.toBeInTheDocument();

      await write('{"type":"long"}');
      const save = () =>
        screen.getByRole('button', { name: 'Save as a new revision' });
      await waitFor(() => expect(save()).toBeEnabled());
      await userEvent.click(save());
      expect(await screen.findByText('The page of a request')).toBeVisible();
      expect(editRequest).toHaveBeenCalledWith({
        params: { id: '31' },
        body: {
          revision: 2,
          justification: 'The old readers are gone',
          expectedFingerprint: 'abc',
          input: { content: '{"type":"long"}', format: 'avro', override: true },
        },
      });
    });

    it('says why a request cannot be edited', async () => {
      const reason = 'Only who asked for it may edit it';
      const request = waiting({
        allowedActions: [],
        refusals: { edit: reason },
      });
      renderSchemas(
        apiWith({ getRequest: async () => request }),
        '/new?request=31',
      );
      expect(await screen.findByText(reason)).toBeVisible();
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    });
  });
});
