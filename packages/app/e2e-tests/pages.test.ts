// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { openAs } from './support/signIn';

const PAGES = [
  { path: '/event-streaming/overview', shows: 'What my teams run' },
  { path: '/event-streaming/topics', shows: /internal topics? hidden/ },
  { path: '/event-streaming/topics/new', shows: 'Create a topic' },
  {
    path: '/event-streaming/topics/prod/billing.usage.events',
    shows: 'Who writes and who reads',
  },
  {
    path: '/event-streaming/topics/dev/query.execution.events?tab=schema',
    shows: 'Contract',
  },
  { path: '/event-streaming/schemas', shows: 'Governance' },
  { path: '/event-streaming/schemas/new', shows: 'What the registry says' },
  {
    path: '/event-streaming/schemas/registry/default/query.execution.events-value',
    shows: 'Topics it describes',
  },
  {
    path: '/event-streaming/schemas/registry/default/query.execution.events-value?tab=versions',
    shows: 'Compare',
  },
  { path: '/event-streaming/connectors', shows: /^\d+ connectors/ },
  {
    path: '/event-streaming/connectors/connect-dev/billing.usage-file-source',
    shows: 'What you can do',
  },
  { path: '/event-streaming/connectors/new', shows: 'What it connects' },
  { path: '/event-streaming/requests', shows: /^R-\d/ },
  { path: '/event-streaming/clusters/prod', shows: 'Partition budget' },
  { path: '/event-streaming/policy', shows: 'Your prefixes' },
  { path: '/event-streaming/audit', shows: 'By whom' },
];

for (const theme of ['light', 'dark']) {
  test.describe(`in ${theme}`, () => {
    const signedIn = signInOnce(theme);

    for (const { path, shows } of PAGES) {
      test(`${path} has no accessibility fault`, async () => {
        const page = signedIn();
        await page.goto(path);
        await expect(page.getByText(shows).first()).toBeVisible();

        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          // The framework's own header and sidebar are not ours to mend.
          .include('main')
          .exclude('header')
          .analyze();
        expect(
          violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.map(node => node.html),
          })),
        ).toEqual([]);
      });
    }
  });
}

test('no page has to be moved sideways on a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await openAs(page, 'Billing developer', PAGES[0].path);
  for (const { path, shows } of PAGES) {
    await page.goto(path);
    await expect(page.getByText(shows).first()).toBeVisible();
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect({ path, width }).toEqual({ path, width: 390 });
  }
});

/** One sign-in for all pages: each would cost seconds and show nothing new. */
function signInOnce(theme: string): () => Page {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext();
    page = await context.newPage();
    await page.addInitScript(
      name => localStorage.setItem('theme', name),
      theme,
    );
    await openAs(page, 'Billing developer', PAGES[0].path);
  });
  test.afterAll(async () => {
    await page.context().close();
  });
  return () => page;
}
