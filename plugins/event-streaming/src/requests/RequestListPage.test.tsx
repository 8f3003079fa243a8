// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../kinds/topic/page/__testUtils__/fakeStreamingApi';
import { requestOf } from '../kinds/topic/page/__testUtils__/topicFixtures';
import { renderRequests } from './__testUtils__/renderRequests';

const getRequestCounts = async () => ({ mine: 2, toReview: 3 });

describe('RequestListPage', () => {
  it('counts what is asked for and what waits, and lists either', async () => {
    const listRequests = jest.fn(async () => ({
      items: [requestOf('31')],
      totalItems: 1,
    }));
    renderRequests(fakeStreamingApi({ listRequests, getRequestCounts }));
    expect(await screen.findByText('Mine 2')).toBeVisible();
    await userEvent.click(screen.getByText('To review 3'));
    await waitFor(() =>
      expect(listRequests).toHaveBeenCalledWith({
        query: expect.objectContaining({ role: 'to-review' }),
      }),
    );
  });

  it('takes its filters from the address', async () => {
    const listRequests = jest.fn(async () => ({ items: [], totalItems: 0 }));
    renderRequests(
      fakeStreamingApi({ listRequests, getRequestCounts }),
      '?operation=topic.delete&source=prod&state=pending&q=invoice',
    );
    expect(await screen.findByText('No request matches')).toBeVisible();
    expect(listRequests).toHaveBeenCalledWith({
      query: expect.objectContaining({
        operation: 'topic.delete',
        source: 'prod',
        state: 'pending',
        q: 'invoice',
      }),
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(screen.getByText('No request yet')).toBeVisible(),
    );
  });

  it('says when nothing waits for a review', async () => {
    renderRequests(
      fakeStreamingApi({
        listRequests: async () => ({ items: [], totalItems: 0 }),
        getRequestCounts,
      }),
      '?role=to-review',
    );
    expect(
      await screen.findByText('Nothing waits for your review'),
    ).toBeVisible();
  });
});
