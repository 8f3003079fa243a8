// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  clusterAway,
  clusterOf,
  DEV,
  minutesAgo,
  PROD,
  topicRow,
} from '../__testUtils__/topicRow';
import {
  address,
  asked,
  grid,
  listing,
  ListTopics,
  renderList,
} from './__testUtils__/listPage';

describe('TopicListPage', () => {
  it('lists topics with owner, figures and health', async () => {
    const listTopics = listing([
      topicRow('billing.invoice.paid'),
      topicRow('billing.usage.rated', {
        worstLag: { group: 'ledger-writer', messages: 2_103_480 },
        health: { state: 'lagging' },
      }),
    ]);
    renderList({ listTopics });
    const table = await grid();
    expect(
      within(table).getByRole('link', { name: /billing\.invoice\.paid/ }),
    ).toHaveAttribute('href', '/topics/prod/billing.invoice.paid');
    expect(within(table).getByText('2,103,480')).toBeVisible();
    expect(within(table).getByText('ledger-writer')).toBeVisible();
    expect(within(table).getByText('Lagging')).toBeVisible();
    expect(await within(table).findAllByText('billing')).toHaveLength(2);
    expect(screen.getByText('2 topics')).toBeVisible();
    expect(screen.getByText(/^prod:/)).toBeVisible();
  });

  it('has the search focused, and searches in the URL', async () => {
    const listTopics = listing([topicRow('billing.invoice.paid')]);
    renderList({ listTopics });
    await grid();
    const search = screen.getByRole('searchbox');
    expect(search).toHaveFocus();
    await userEvent.type(search, 'paid');
    await waitFor(() => expect(asked(listTopics)?.q).toBe('paid'));
    expect(address()).toBe('/topics?q=paid');
  });

  it('takes its state from the URL', async () => {
    const listTopics = listing([topicRow('billing.invoice.paid')]);
    renderList(
      { listTopics },
      '?owner=mine&environment=prod&sort=size&rows=50&hide=lag',
    );
    const table = await grid();
    expect(asked(listTopics)).toMatchObject({
      owner: 'mine',
      environment: 'prod',
      sort: 'size',
      order: 'desc',
      limit: 50,
    });
    expect(screen.getByRole('button', { name: 'My teams' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(within(table).queryByText('Worst lag')).not.toBeInTheDocument();
  });

  it('narrows to the own teams and to an environment', async () => {
    const listTopics = listing([topicRow('billing.invoice.paid')]);
    renderList({ listTopics });
    await grid();
    await userEvent.click(screen.getByRole('button', { name: 'My teams' }));
    await waitFor(() => expect(asked(listTopics)?.owner).toBe('mine'));
    await userEvent.click(screen.getByRole('button', { name: 'Environment' }));
    await userEvent.click(
      screen.getByRole('menuitemradio', { name: 'Production' }),
    );
    await waitFor(() => expect(asked(listTopics)?.environment).toBe('prod'));
    expect(address()).toBe('/topics?owner=mine&environment=prod');
  });

  it('narrows to one purpose', async () => {
    const listTopics = listing([topicRow('billing.invoice.paid')]);
    renderList({ listTopics }, '?purpose=outbox');
    await grid();
    expect(asked(listTopics)?.purpose).toBe('outbox');
  });

  it('pages by the cursor of the page before', async () => {
    const listTopics: ListTopics = jest.fn(async ({ query }) => ({
      items: [topicRow(query?.cursor ? 'billing.b.second' : 'billing.a.first')],
      totalItems: 26,
      hiddenInternal: 0,
      nextCursor: query?.cursor ? undefined : 'there',
    }));
    renderList({ listTopics });
    await grid();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('billing.b.second')).toBeVisible();
    expect(asked(listTopics)?.cursor).toBe('there');
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    expect(await screen.findByText('billing.a.first')).toBeVisible();
    expect(asked(listTopics)?.cursor).toBeUndefined();
  });

  it('sorts numbers from the top first', async () => {
    const listTopics = listing([topicRow('billing.invoice.paid')]);
    renderList({ listTopics });
    const table = await grid();
    const header = () => within(table).getByText('Messages/s');
    await userEvent.click(header());
    await waitFor(() =>
      expect(asked(listTopics)).toMatchObject({ sort: 'rate', order: 'desc' }),
    );
    await userEvent.click(header());
    await waitFor(() => expect(asked(listTopics)?.order).toBe('asc'));
  });

  it('says how many internal topics are hidden, and shows them', async () => {
    const listTopics = listing([topicRow('billing.invoice.paid')], {
      hiddenInternal: 299,
    });
    renderList({ listTopics });
    await grid();
    expect(screen.getByText(/of 300 topics/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: '299 internal topics hidden: show' }),
    );
    await waitFor(() => expect(asked(listTopics)?.internal).toBe('true'));
  });

  it('leads to the request of a topic that is being made, not to the topic', async () => {
    const row = topicRow('billing.credit.granted', {
      health: { state: 'provisioning' },
      openRequest: {
        id: '45',
        operation: 'topic.create',
        state: 'executing',
        stepsDone: 1,
        steps: 3,
      },
    });
    renderList({ listTopics: listing([row]) });
    const table = await grid();
    expect(
      within(table).getByRole('link', { name: /step 2 of 3/ }),
    ).toHaveAttribute('href', '/requests/45');
    expect(
      within(table).queryByRole('link', { name: /billing\.credit/ }),
    ).not.toBeInTheDocument();
  });

  it('says what an open request waits for', async () => {
    const row = topicRow('billing.credit.granted', {
      openRequest: {
        id: '46',
        operation: 'topic.update',
        state: 'pending',
        stepsDone: 0,
        steps: 1,
      },
    });
    renderList({ listTopics: listing([row]) });
    const table = await grid();
    expect(
      within(table).getByRole('link', { name: /Waiting for approval/ }),
    ).toHaveAttribute('href', '/requests/46');
  });

  it('tells of a change that the viewer may not see no more than that', async () => {
    const row = topicRow('billing.credit.granted', { changeUnderWay: true });
    renderList({ listTopics: listing([row]) });
    const table = await grid();
    expect(within(table).getByText('A change is under way')).toBeVisible();
    expect(
      within(table).queryByRole('link', { name: /request/ }),
    ).not.toBeInTheDocument();
  });

  it('says who has no owner, and whose owner is gone', async () => {
    renderList({
      listTopics: listing([
        topicRow('legacy-export', {
          owner: { ref: 'group:default/platform', source: 'fallback' },
        }),
        topicRow('billing.old.thing', {
          owner: { ref: 'group:default/gone', source: 'prefix', exists: false },
        }),
      ]),
    });
    const table = await grid();
    expect(within(table).getByText('Unowned')).toBeVisible();
    expect(within(table).getByText('not in the catalog')).toBeVisible();
  });

  it('shows the rows of a cluster that is away with their age', async () => {
    const row = topicRow('billing.refund.issued', {
      cluster: 'dev',
      environment: 'dev',
      observedAt: minutesAgo(18),
    });
    renderList({
      listTopics: listing([row]),
      listClusters: async () => ({
        items: [clusterAway(DEV), clusterOf(PROD)],
      }),
    });
    const table = await grid();
    expect(
      await screen.findByText(/dev is stale, last read/),
    ).toHaveTextContent('dev is stale, last read 18 min ago');
    expect(await within(table).findByText('18 min ago')).toBeVisible();
  });

  it('copies a name and leads to the catalog from the menu of a row', async () => {
    const user = userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    renderList({ listTopics: listing([topicRow('billing.invoice.paid')]) });
    await grid();
    const menu = { name: 'Actions for billing.invoice.paid' };
    await user.click(screen.getByRole('button', menu));
    expect(
      screen.getByRole('menuitem', { name: 'Open in catalog' }),
    ).toHaveAttribute('href', '/catalog/prod/resource/billing.invoice.paid');
    await user.click(screen.getByRole('menuitem', { name: 'Copy name' }));
    expect(writeText).toHaveBeenCalledWith('billing.invoice.paid');
  });

  it('leads to no catalog from a topic that only some may see', async () => {
    const row = { ...topicRow('security.audit'), entityRef: undefined };
    renderList({ listTopics: listing([row]) });
    await grid();
    await userEvent.click(
      screen.getByRole('button', { name: 'Actions for security.audit' }),
    );
    expect(screen.getByRole('menuitem', { name: 'Copy name' })).toBeVisible();
    expect(
      screen.queryByRole('menuitem', { name: 'Open in catalog' }),
    ).not.toBeInTheDocument();
  });

  it('leaves out a column', async () => {
    renderList({ listTopics: listing([topicRow('billing.invoice.paid')]) });
    const table = await grid();
    await userEvent.click(
      screen.getByRole('button', { name: 'Choose columns' }),
    );
    await userEvent.click(
      screen.getByRole('menuitemcheckbox', { name: 'Size' }),
    );
    await waitFor(() =>
      expect(within(table).queryByText('1 GiB')).not.toBeInTheDocument(),
    );
    expect(address()).toBe('/topics?hide=size');
  });
});
