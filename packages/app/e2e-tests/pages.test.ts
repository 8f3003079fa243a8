// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { PAGES } from './support/pages';
import { openAs } from './support/signIn';

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
