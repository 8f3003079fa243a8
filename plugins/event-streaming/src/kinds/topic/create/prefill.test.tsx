// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import { planLike } from '../__testUtils__/planLike';
import { policyView } from '../__testUtils__/policyView';
import { renderTopics } from '../__testUtils__/renderTopics';
import { clusterOf, DEV, PROD } from '../__testUtils__/topicRow';
import { fakeStreamingApi } from '../page/__testUtils__/fakeStreamingApi';
import { healthyTopic } from '../page/__testUtils__/topicFixtures';
import { field } from './__testUtils__/newTopicForm';
import { prefillSearch } from './prefill';
import { clearDraft } from './topicDraft';

afterEach(clearDraft);

describe('the next version of a topic', () => {
  it('is filled in like the one that it follows', async () => {
    const getTopic = jest.fn(async () => healthyTopic({ partitions: 12 }));
    const api = fakeStreamingApi({
      getPolicy: async () => policyView(),
      listClusters: async () => ({ items: [clusterOf(DEV), clusterOf(PROD)] }),
      planOperation: async ({ body }) => planLike(body),
      getTopic,
    });
    const search = prefillSearch({
      cluster: 'prod',
      topic: 'billing.invoice.issued.v2',
      from: 'billing.invoice.issued',
    });
    renderTopics(api, { at: `/new?${search}` });
    expect(await screen.findByText('Create a topic')).toBeVisible();
    expect(field('Description')).toHaveValue('One event for each invoice');
    expect(field('Partitions')).toHaveValue('12');
    expect(screen.getByText('retention.ms = 2592000000')).toBeVisible();
    expect(screen.getByText('tenant_id')).toBeVisible();
    expect(screen.getByText('invoice')).toBeVisible();
    expect(getTopic).toHaveBeenCalledWith({
      params: { cluster: 'prod', topic: 'billing.invoice.issued' },
    });
  });
});
