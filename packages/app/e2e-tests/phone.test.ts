// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { PAGES } from './support/pages';
import { openAs } from './support/signIn';

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
