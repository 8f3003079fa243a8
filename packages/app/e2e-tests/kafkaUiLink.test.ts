// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { portalClient } from './support/portalClient';
import { openAs } from './support/signIn';

// The portal has to be started with SLUICE_KAFKA_UI; nobody has to be there.
test('the link to the Kafka UI opens that very topic there', async ({
  context,
  page,
}) => {
  const params = { cluster: 'prod', topic: 'billing.usage.events' };
  const api = await portalClient('billing-developer');
  const { links } = await api.getTopic({ params });
  const url = links.find(({ title }) => title === 'Kafka UI')?.url ?? '';
  expect(url).toMatch(
    /^https?:.*\/ui\/clusters\/prod\/all-topics\/billing\.usage\.events$/,
  );
  await context.route(url, route =>
    route.fulfill({ contentType: 'text/html', body: 'One topic there' }),
  );
  await openAs(
    page,
    'Billing developer',
    `/event-streaming/topics/${params.cluster}/${params.topic}`,
  );

  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: /^Kafka UI/ }).click(),
  ]);
  await expect(opened).toHaveURL(url);
  await expect(opened.getByText('One topic there')).toBeVisible();
});
