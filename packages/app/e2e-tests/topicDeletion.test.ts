// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { createTopic, freshName } from './support/createTopic';
import { portalClient } from './support/portalClient';
import { openAs } from './support/signIn';
import { withKafka } from './support/withKafka';

test('a topic in production is deleted once its owner and the platform have approved', async ({
  browser,
}) => {
  // Three people start the portal, one after the other.
  test.slow();
  const api = await portalClient('billing-developer');
  const topic = freshName('billing.');
  await createTopic(api, { cluster: 'prod', topic });

  const asked = await browser.newPage();
  await openAs(
    asked,
    'Billing developer',
    `/event-streaming/topics/prod/${topic}`,
  );
  await asked.getByRole('button', { name: 'More changes' }).click();
  await asked.getByRole('menuitem', { name: /^Delete/ }).click();
  const dialog = asked.getByRole('dialog');
  await expect(dialog.getByText('Needs approval')).toBeVisible();
  await dialog.getByLabel('Type the name to confirm').fill(topic);
  await dialog.getByLabel('Why do you need it?').fill('Made by a test');
  await dialog.getByRole('button', { name: 'Submit for approval' }).click();
  await asked.waitForURL(/\/requests\/\d+$/);
  await expect(
    asked.getByText('Waiting for approval', { exact: true }),
  ).toBeVisible();
  await expect(asked.getByText(/You asked for it/)).toBeVisible();
  const path = new URL(asked.url()).pathname;

  for (const persona of ['Billing lead', 'Platform engineer']) {
    expect(await isOnKafka(topic)).toBe(true);
    const page = await browser.newPage();
    // Both were told, with a link to what waits for them.
    await openAs(page, persona, '/notifications');
    await page
      .getByRole('link', { name: `Delete topic ${topic}: needs your approval` })
      .click();
    await page.waitForURL(url => url.pathname === path);
    const approve = page.getByRole('button', { name: 'Approve', exact: true });
    await expect(approve).toBeDisabled();
    await page.getByLabel('Type the name to approve').fill(topic);
    await approve.click();
    await expect(
      page.getByRole('button', { name: 'Approve', exact: true }),
    ).toHaveCount(0);
    await page.close();
  }

  await expect(asked.getByText('Succeeded').first()).toBeVisible();
  expect(await isOnKafka(topic)).toBe(false);
  const happened = asked.getByRole('list', { name: 'What happened' });
  for (const moment of [
    'Billing developer asked for it',
    'Billing lead approved',
    'Platform engineer approved',
    'The portal finished it',
  ]) {
    await expect(happened.getByText(moment).first()).toBeVisible();
  }
  await expect(asked.getByText('gone for good')).toBeVisible();
  await expect
    .poll(async () => {
      const found = await api.listTopics({ query: { q: topic } });
      return found.items.map(({ topic: name }) => name);
    })
    .toEqual([]);
});

function isOnKafka(topic: string): Promise<boolean> {
  return withKafka('prod', async admin =>
    (await admin.listTopics()).includes(topic),
  );
}
