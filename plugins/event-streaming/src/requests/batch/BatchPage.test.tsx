// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Batch } from '@sluice/plugin-event-streaming-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../../kinds/topic/page/__testUtils__/fakeStreamingApi';
import { renderRequests } from '../__testUtils__/renderRequests';
import { deletionRequest } from '../__testUtils__/requestFixtures';

const ID = '5b7c1a53-4a9f-4a0b-9f67-1d2c33a4b5c6';
const harmless = deletionRequest({
  id: '44',
  title: 'billing.refund.issued',
  operation: 'topic.update',
  plan: { ...deletionRequest().plan, effects: [] },
});

const batch: Batch = {
  id: ID,
  operation: 'topic.update',
  justification: 'Shorter everywhere',
  createdBy: 'user:default/billing-developer',
  createdAt: new Date().toISOString(),
  requests: [deletionRequest(), harmless],
  refused: [
    {
      target: { cluster: 'prod', topic: 'security.login' },
      reason: 'You are not an owner of it',
      violations: [],
    },
  ],
};

describe('BatchPage', () => {
  it('approves what can be undone at once, and tells what came of each', async () => {
    const approveBatch = jest.fn(async () => ({
      items: [{ id: '44', reason: 'It is at revision 2 by now' }],
    }));
    renderRequests(
      fakeStreamingApi({ getBatch: async () => batch, approveBatch }),
      `/batches/${ID}`,
    );
    expect(await screen.findByText('You are not an owner of it')).toBeVisible();
    expect(screen.getByText(/Approve those one by one/)).toHaveTextContent(
      'billing.invoice.issued',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Approve all I may' }),
    );
    await waitFor(() =>
      expect(approveBatch).toHaveBeenCalledWith({
        params: { id: ID },
        body: { items: [{ id: '44', revision: 1 }], comment: undefined },
      }),
    );
    expect(await screen.findByText('It is at revision 2 by now')).toBeVisible();
  });
});
