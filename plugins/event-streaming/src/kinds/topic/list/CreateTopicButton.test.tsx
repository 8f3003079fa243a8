// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen } from '@testing-library/react';
import { fakeStreamingApi } from '../page/__testUtils__/fakeStreamingApi';
import { renderTopics } from '../__testUtils__/renderTopics';
import { clusterOf, PROD, topicRow } from '../__testUtils__/topicRow';

// In a file of its own: what somebody may do is remembered between pages.
describe('CreateTopicButton', () => {
  it('is disabled, with the reason, for those who may only look', async () => {
    const api = fakeStreamingApi({
      listTopics: async () => ({
        items: [topicRow('billing.invoice.paid')],
        totalItems: 1,
        hiddenInternal: 0,
      }),
      listClusters: async () => ({ items: [clusterOf(PROD)] }),
    });
    renderTopics(api, { mayCreate: false });
    expect(
      await screen.findByRole('group', { name: /not ask for new ones/ }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Create topic' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});
