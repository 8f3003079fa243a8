// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { openAs } from './support/signIn';

const TOPIC = '/event-streaming/topics/prod/billing.usage.events';
const CHANGES = [
  'Add partitions',
  'Hand over',
  'Protect from deletion',
  'Ask for an exception',
  'Delete',
];

for (const theme of ['light', 'dark']) {
  test(`dialogs work by keyboard and have no accessibility fault in ${theme}`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript(
      name => localStorage.setItem('theme', name),
      theme,
    );
    await openAs(page, 'Billing developer', TOPIC);
    const settings = page.getByRole('button', { name: 'Edit settings' });
    await settings.press('Enter');
    await walkDialog(page);
    await expect(settings).toBeFocused();

    const more = page.getByRole('button', { name: 'More changes' });
    for (const change of CHANGES) {
      await more.press('Enter');
      const item = page.getByRole('menuitem', {
        name: new RegExp(`^${change}`),
      });
      await item.press('Enter');
      await walkDialog(page);
      await expect(more).toBeFocused();
    }
  });
}

/** The focus stays inside until Escape; nothing in it fails for anybody. */
async function walkDialog(page: Page) {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeVisible();
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(isInDialog)).toBe(true);
  }
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .include('[role=dialog]')
    .analyze();
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(node => node.html),
    })),
  ).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** The frame around a dialog takes the focus too, when the last turn is over. */
function isInDialog(): boolean {
  return Boolean(document.activeElement?.closest('[role=presentation]'));
}
