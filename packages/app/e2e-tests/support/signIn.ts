// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Page } from '@playwright/test';

/** Opens a page as one of the demo users. */
export async function openAs(
  page: Page,
  persona: string,
  path: string,
): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: persona }).click();
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
}
