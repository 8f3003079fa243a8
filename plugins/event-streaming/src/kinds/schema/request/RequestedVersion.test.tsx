// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import {
  EventStreamingApi,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import { deletionRequest } from '../../../requests/__testUtils__/requestFixtures';
import { renderRequests } from '../../../requests/__testUtils__/renderRequests';
import { fakeSchemaApi } from '../__testUtils__/renderSchemas';
import {
  ARTIFACT,
  contentOf,
  schemaDetail,
} from '../__testUtils__/schemaFixtures';

const target = { registry: 'registry', group: 'default', artifact: ARTIFACT };

/** A request of the second version, or of the first one. */
function registration(
  newest: { version: string; globalId: number } | null,
  changes: Partial<StreamingRequest> = {},
): StreamingRequest {
  const { content } = contentOf('2');
  const { plan } = deletionRequest();
  const step: StreamingRequest['plan']['steps'][number] = {
    kind: 'schema',
    operation: 'schema.register',
    target,
    title: 'Register it',
    before: { exists: newest !== null, newest },
    after: { content, contentHash: 'abc', references: [], override: false },
    risk: 'low',
    mode: 'converge',
  };
  return deletionRequest({
    kind: 'schema',
    operation: 'schema.register',
    target,
    title: ARTIFACT,
    input: { content, format: 'avro' },
    plan: { ...plan, steps: [step], effects: [], impact: [] },
    steps: [{ ...step, index: 0, state: 'todo' }],
    ...changes,
  });
}

function open(
  request: StreamingRequest,
  answers: Partial<EventStreamingApi> = {},
) {
  renderRequests(
    fakeSchemaApi({ getRequest: async () => request, ...answers }),
    `/${request.id}`,
  );
}

const refused = () =>
  ResponseError.fromResponse({
    ok: false,
    status: 403,
    statusText: 'Forbidden',
    headers: new Headers(),
    text: async () => '',
  } as Response);

const card = (name: string) => screen.findByRole('region', { name });

describe('the request of a version', () => {
  it('says in words what changes, above both documents', async () => {
    const getSchemaVersion = jest.fn<
      ReturnType<EventStreamingApi['getSchemaVersion']>,
      Parameters<EventStreamingApi['getSchemaVersion']>
    >(async () => contentOf('1'));
    open(registration({ version: '1', globalId: 11 }), { getSchemaVersion });
    const changes = within(await card('What changes in the schema'));
    expect(await changes.findByText('2 changes.')).toBeVisible();
    expect(changes.getByText('Type widened')).toBeVisible();
    expect(changes.getAllByText(/customerEmail/)[0]).toBeVisible();
    const diff = changes.getByRole('table', {
      name: 'v1 · as it is, as request R-43 asks',
    });
    expect(diff).toHaveTextContent('Removed: "type": "int"');
    expect(diff).toHaveTextContent('Added: "type": "long"');
    expect(getSchemaVersion).toHaveBeenCalledWith({
      params: { ...target, version: '1' },
    });
  });

  it('says what was there before instead of nothing', async () => {
    open(registration({ version: '1', globalId: 11 }));
    const row = await screen.findByRole('row', { name: /^Content that of v1/ });
    expect(row).toBeVisible();
    expect(screen.queryByText('not there')).not.toBeInTheDocument();
  });

  it('shows the fields and the document of a first one', async () => {
    const getSchemaVersion = jest.fn();
    open(registration(null), { getSchemaVersion });
    const first = within(await card('The schema'));
    expect(
      await first.findByRole('table', { name: 'Fields of this version' }),
    ).toHaveTextContent('Number of the invoice');
    expect(first.getByRole('region', { name: 'Document' })).toHaveTextContent(
      '"name": "InvoiceIssued"',
    );
    expect(getSchemaVersion).not.toHaveBeenCalled();
  });

  it('says why it cannot be compared, and shows what is asked for', async () => {
    const error = await refused();
    open(registration({ version: '1', globalId: 11 }), {
      getSchemaVersion: async () => {
        throw error;
      },
    });
    const changes = within(await card('What changes in the schema'));
    expect(
      await changes.findByText('It cannot be compared with v1'),
    ).toBeVisible();
    expect(changes.getByRole('region', { name: 'Document' })).toHaveTextContent(
      'customerEmail',
    );
  });

  it('says of an override that the registry refuses it', async () => {
    const request = registration({ version: '1', globalId: 11 });
    open(
      { ...request, input: { ...request.input, override: true } },
      {
        getSchema: async () =>
          schemaDetail({
            compatibility: { inForce: { level: 'FULL', origin: 'artifact' } },
          }),
        getSchemaVersion: async () => contentOf('1'),
      },
    );
    const changes = within(await card('What changes in the schema'));
    expect(
      await changes.findByText(/The registry refuses it by this rule/),
    ).toBeVisible();
  });

  it('has nothing to show where something else is asked for', async () => {
    open(registration(null, { operation: 'schema.delete', input: {} }));
    expect(await card('What changes')).toBeVisible();
    expect(
      screen.queryByRole('region', { name: 'The schema' }),
    ).not.toBeInTheDocument();
  });
});
