// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import { deletionRequest } from '../../../requests/__testUtils__/requestFixtures';
import { renderRequests } from '../../../requests/__testUtils__/renderRequests';
import { dropKeptDraft, keepDraft } from '../../../schemas/keptDraft';
import { fakeStreamingApi } from '../page/__testUtils__/fakeStreamingApi';

const TOPIC = 'billing.invoice.issued';

afterEach(() => dropKeptDraft(TOPIC));

function open(state: 'pending' | 'succeeded') {
  const request = deletionRequest({
    operation: 'topic.create',
    input: {},
    state,
  });
  renderRequests(
    fakeStreamingApi({ getRequest: async () => request }),
    `/${request.id}`,
  );
}

describe('the request of a topic that a schema was written for', () => {
  it('says that the schema is next once the topic is there', async () => {
    keepDraft(TOPIC, { content: '{"type":"long"}', format: 'avro' });
    open('succeeded');
    expect(
      await screen.findByText('Its schema is kept in this tab.'),
    ).toBeVisible();
    expect(screen.getByText(/Register it next/)).toBeVisible();
  });

  it('says that it is kept until then', async () => {
    keepDraft(TOPIC, { content: '{"type":"long"}', format: 'avro' });
    open('pending');
    expect(await screen.findByText(/Once the topic is there/)).toBeVisible();
  });

  it('has nothing to say of other topics', async () => {
    open('succeeded');
    expect(
      await screen.findByRole('region', { name: 'What changes' }),
    ).toBeVisible();
    expect(
      screen.queryByText('Its schema is kept in this tab.'),
    ).not.toBeInTheDocument();
  });
});
