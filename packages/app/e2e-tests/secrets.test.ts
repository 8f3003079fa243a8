// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { portalCall } from './support/portalClient';
import { openAs } from './support/signIn';
import { PROD_LOGIN } from './support/withKafka';

const PAGES = [
  '/event-streaming/topics/prod/billing.usage.events',
  '/event-streaming/clusters/prod',
  '/event-streaming/audit',
];

test('the browser gets no password: not with a page, a script or an answer', async ({
  page,
}) => {
  const answers: Promise<string>[] = [];
  page.on('response', response => {
    // The body of a redirect or of a page that was left cannot be read.
    answers.push(response.text().catch(() => ''));
  });
  await openAs(page, 'Platform engineer', PAGES[0]);
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page.getByRole('main').getByText(/./).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }

  const all = (await Promise.all(answers)).join('\n');
  expect(all).toContain('backstage.io/config');
  expect(all).toContain('webpackChunk');
  expect(all).toContain('"bootstrapServers"');
  expect(all).not.toContain(PROD_LOGIN.password);
});

test('notifications, catalog and search know of no password', async () => {
  for (const path of [
    '/api/notifications/notifications?limit=100',
    '/api/catalog/entities',
    '/api/search/query?term=kafka',
  ]) {
    for (const persona of ['billing-lead', 'platform-engineer']) {
      const answer = await portalCall(persona, path);
      expect({ path, status: answer.status }).toEqual({ path, status: 200 });
      expect(await answer.text()).not.toContain(PROD_LOGIN.password);
    }
  }
});
