// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from './__testUtils__/fakeStreamingApi';
import { renderTopicPage } from './__testUtils__/renderTopicPage';
import { healthyTopic } from './__testUtils__/topicFixtures';

async function refusal(status: number): Promise<never> {
  const error = { name: 'SomeError', message: 'Topic of somebody else' };
  const body = JSON.stringify({ error, response: { statusCode: status } });
  const headers = { 'content-type': 'application/json' };
  throw await ResponseError.fromResponse(
    new Response(body, { status, headers }),
  );
}

const heading = () =>
  screen.findByRole('heading', { name: 'billing.invoice.issued', level: 2 });

describe('TopicPage', () => {
  it('tells what the topic is, whose it is and how it is', async () => {
    renderTopicPage(fakeStreamingApi());
    expect(await heading()).toBeVisible();
    expect(await screen.findByText('Production')).toBeVisible();
    expect(screen.getByText('Healthy')).toBeVisible();
    expect(screen.getByText('owns the prefix')).toBeVisible();
    expect(screen.getByText('30 days', { selector: 'dd' })).toBeVisible();
    expect(screen.getByText('≈ 477 M messages')).toBeVisible();
    expect(screen.getByRole('link', { name: 'dev' })).toHaveAttribute(
      'href',
      '/topics/dev/billing.invoice.issued',
    );
    expect(screen.getByRole('link', { name: 'prod' })).toHaveAttribute(
      'href',
      '/clusters/prod',
    );
  });

  it('leads to the page of the topic in a Kafka UI, where there is one', async () => {
    const { unmount } = renderTopicPage(fakeStreamingApi());
    expect(
      await screen.findByRole('link', { name: /^Kafka UI/ }),
    ).toHaveAttribute('href', 'https://ui.example.com/topic');
    unmount();
    renderTopicPage(
      fakeStreamingApi({ getTopic: async () => healthyTopic({ links: [] }) }),
    );
    await heading();
    expect(
      screen.queryByRole('link', { name: /^Kafka UI/ }),
    ).not.toBeInTheDocument();
  });

  it('says who may read it: those who ask, or everybody', async () => {
    const { unmount } = renderTopicPage(fakeStreamingApi());
    expect(
      await screen.findByText('By agreement with the owner'),
    ).toBeVisible();
    unmount();
    renderTopicPage(
      fakeStreamingApi({
        getTopic: async () => healthyTopic({ broadcast: true }),
      }),
    );
    expect(await screen.findByText('Everybody may read')).toBeVisible();
  });

  it('counts the replicas that are out of sync', async () => {
    renderTopicPage(fakeStreamingApi());
    expect(await screen.findByText('3 replicas, 1 out of sync')).toBeVisible();
  });

  it.each([403, 404])(
    'shows nothing but "not available" when the answer is %d',
    async status => {
      const getTopicConsumers = jest.fn();
      renderTopicPage(
        fakeStreamingApi({
          getTopic: () => refusal(status),
          getTopicConsumers,
        }),
      );
      expect(await screen.findByText('Not available')).toBeVisible();
      expect(screen.queryByRole('tab')).not.toBeInTheDocument();
      expect(getTopicConsumers).not.toHaveBeenCalled();
    },
  );

  it('says that its cluster does not answer, and tries again when asked', async () => {
    const getTopic = jest
      .fn()
      .mockResolvedValue(healthyTopic())
      .mockResolvedValueOnce(
        healthyTopic({ live: false, staleReason: 'Connection refused.' }),
      );
    renderTopicPage(fakeStreamingApi({ getTopic }));
    expect(await screen.findByText('prod does not answer.')).toBeVisible();
    expect(
      screen.getByText(/there 18 min ago.*Connection refused/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(
        screen.queryByText('prod does not answer.'),
      ).not.toBeInTheDocument(),
    );
  });

  it('leads to the request while the topic is being created', async () => {
    const getTopicPartitions = jest.fn();
    const topic = healthyTopic({
      health: { state: 'provisioning' },
      live: false,
      openRequest: {
        id: '45',
        operation: 'topic.create',
        state: 'executing',
        stepsDone: 1,
        steps: 3,
      },
    });
    renderTopicPage(
      fakeStreamingApi({ getTopic: async () => topic, getTopicPartitions }),
    );
    expect(await screen.findByText(/step 2 of 3/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open request R-45' }),
    ).toHaveAttribute('href', '/requests/45');
    expect(screen.queryByText('prod does not answer.')).not.toBeInTheDocument();
    expect(getTopicPartitions).not.toHaveBeenCalled();
  });

  it('says of an internal topic whose it is', async () => {
    const topic = healthyTopic({
      internal: true,
      internalReason: 'Kafka keeps offsets here',
    });
    renderTopicPage(fakeStreamingApi({ getTopic: async () => topic }));
    expect(await screen.findByText(/Kafka keeps offsets here\./)).toBeVisible();
  });

  it('changes tabs by keyboard and keeps the tab in the URL', async () => {
    renderTopicPage(fakeStreamingApi(), '?tab=partitions');
    const partitions = await screen.findByRole('tab', { name: /^Partitions/ });
    expect(partitions).toHaveAttribute('aria-selected', 'true');
    partitions.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(screen.getByRole('tab', { name: 'Configuration' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(screen.getByRole('searchbox')).toBeVisible();
  });
});

describe('the tabs of a topic', () => {
  it('marks the replicas of a partition that are not in sync', async () => {
    renderTopicPage(fakeStreamingApi(), '?tab=partitions');
    expect(await screen.findByText('broker 3 offline')).toBeVisible();
  });

  it('lists overridden entries first, and all of them when asked', async () => {
    renderTopicPage(fakeStreamingApi(), '?tab=config');
    const table = await screen.findByRole('table', { name: 'Configuration' });
    expect(within(table).getByText('30 days')).toBeVisible();
    expect(within(table).queryByText('segment.ms')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'All 2' }));
    expect(await within(table).findByText('segment.ms')).toBeVisible();
    expect(screen.getByText(/retention.ms=2592000000/)).toBeVisible();
  });

  it('says why config entries are not shown, and does not ask for them', async () => {
    const getTopicConfig = jest.fn();
    const config = { allowed: false, reason: 'Only billing reads these' };
    const topic = healthyTopic({
      access: { config, messages: { allowed: true } },
    });
    renderTopicPage(
      fakeStreamingApi({ getTopic: async () => topic, getTopicConfig }),
      '?tab=config',
    );
    expect(await screen.findByText('Only billing reads these')).toBeVisible();
    expect(getTopicConfig).not.toHaveBeenCalled();
  });

  it('tells requests and what was recorded of them', async () => {
    renderTopicPage(fakeStreamingApi(), '?tab=history');
    expect(await screen.findByText('Billing lead asked')).toBeVisible();
    expect(
      await screen.findByText('Create topic billing.invoice.issued'),
    ).toBeVisible();
  });
});
