// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../__testUtils__/refusal';
import { clusterOf, PROD, topicRow } from '../__testUtils__/topicRow';
import {
  address,
  grid,
  listing,
  ListTopics,
  renderList,
} from './__testUtils__/listPage';

describe('TopicListPage without topics', () => {
  it('repeats the query and says how many there are without it', async () => {
    const listTopics: ListTopics = jest.fn(async ({ query }) => ({
      items: [],
      totalItems: query?.q ? 0 : 312,
      hiddenInternal: 0,
    }));
    renderList({ listTopics }, '?q=refnud&environment=prod&owner=mine');
    expect(await screen.findByText('No topic matches')).toBeVisible();
    expect(
      await screen.findByText(
        /named “refnud”.*Without the filters there are 312/,
      ),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() => expect(address()).toBe('/topics?owner=mine'));
  });

  it('offers the next step to a team that has none', async () => {
    renderList({ listTopics: listing([]) }, '?owner=mine');
    expect(
      await screen.findByText('Your teams have no topics yet'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'All topics' })).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Create topic' })).toHaveLength(
      2,
    );
  });

  it('says which cluster does not answer when nothing was ever read', async () => {
    const cluster = clusterOf(PROD, {
      health: { state: 'down', reason: 'Connection refused.' },
    });
    renderList({
      listTopics: listing([]),
      listClusters: async () => ({ items: [cluster] }),
    });
    expect(await screen.findByText('prod does not answer')).toBeVisible();
    expect(screen.getByText(/Connection refused/)).toBeVisible();
  });

  it('says why the list could not be loaded, and tries again', async () => {
    const error = await refusal(500, 'The disk is full');
    const listTopics: ListTopics = jest.fn().mockRejectedValue(error);
    renderList({ listTopics });
    expect(await screen.findByText('The disk is full')).toBeVisible();
    listTopics.mockImplementation(listing([topicRow('billing.invoice.paid')]));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await grid()).toBeVisible();
  });

  it('shows what may not be seen as not available', async () => {
    const listTopics = listing([]);
    listTopics.mockRejectedValue(await refusal(403, 'No'));
    renderList({ listTopics });
    expect(await screen.findByText('Not available')).toBeVisible();
  });
});
