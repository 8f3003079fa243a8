// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PermissionApi } from '@backstage/plugin-permission-react';
import { screen } from '@testing-library/react';
import { fakeStreamingApi } from '../__testUtils__/fakeStreamingApi';
import { renderTopicPage } from '../__testUtils__/renderTopicPage';
import { healthyTopic } from '../__testUtils__/topicFixtures';

type Decision = Awaited<ReturnType<PermissionApi['authorize']>>;

const DENY = { result: 'DENY' } as Decision;

// Alone in its file: what the policy said is kept for all tests of one.
it('offers no form to those who may not register, and says why', async () => {
  const newSchema = { registry: 'registry', group: 'default', artifact: 'a' };
  renderTopicPage(
    fakeStreamingApi({ getTopic: async () => healthyTopic({ newSchema }) }),
    '?tab=schema',
    { authorize: async () => DENY },
  );
  expect(
    await screen.findByRole('group', { name: /not register any/ }),
  ).toBeVisible();
});
