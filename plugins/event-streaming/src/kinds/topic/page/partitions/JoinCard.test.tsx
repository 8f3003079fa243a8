// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../__testUtils__/fakeStreamingApi';
import { renderTopicPage } from '../__testUtils__/renderTopicPage';
import { healthyTopic } from '../__testUtils__/topicFixtures';

const payments = healthyTopic({
  topic: 'billing.payment.received',
  partitions: 6,
});
const refunds = healthyTopic({ topic: 'billing.refund.issued' });

const api = () => {
  const others = [payments, refunds];
  return fakeStreamingApi({
    listTopics: async ({ query }) => {
      const items = [healthyTopic(), ...others].filter(({ topic }) =>
        topic.includes(query?.q ?? ''),
      );
      return { items, totalItems: items.length, hiddenInternal: 0 };
    },
    getTopic: async ({ params }) =>
      others.find(({ topic }) => topic === params.topic) ?? healthyTopic(),
  });
};

const picker = () => screen.findByRole('combobox', { name: 'The other topic' });

describe('JoinCard', () => {
  it('says why two topics of different partition counts cannot be joined', async () => {
    renderTopicPage(api(), '?tab=partitions');
    await userEvent.type(await picker(), 'payment');
    await userEvent.click(
      await screen.findByRole('option', { name: /billing\.payment\.received/ }),
    );
    expect(
      await screen.findByText(
        "'billing.invoice.issued' has 3 partitions and 'billing.payment.received' has 6 partitions",
      ),
    ).toBeVisible();
  });

  it('checks the topic that the URL names', async () => {
    renderTopicPage(api(), '?tab=partitions&join=prod/billing.refund.issued');
    expect(await screen.findByText(/they can be joined$/)).toBeVisible();
  });

  it('does not offer to join a topic with itself', async () => {
    renderTopicPage(api(), '?tab=partitions');
    await userEvent.click(await picker());
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    expect(
      screen.queryByRole('option', { name: /billing\.invoice\.issued/ }),
    ).not.toBeInTheDocument();
  });
});
