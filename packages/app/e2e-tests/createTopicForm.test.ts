// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { portalClient } from './support/portalClient';
import { openAs } from './support/signIn';

test('a developer creates a topic in the form and finds it in the list and the catalog', async ({
  page,
}) => {
  const entity = `e2e-${Date.now().toString(36)}`;
  const topic = `billing.${entity}.issued`;
  await openAs(page, 'Billing developer', '/event-streaming/topics/new');

  const submit = page.getByRole('button', { name: 'Create topic' });
  await expect(submit).toBeDisabled();
  await page.getByPlaceholder('entity').fill(entity);
  await page.getByPlaceholder('action').fill('issued');
  await page
    .getByRole('textbox', { name: 'Description' })
    .fill('One event for each refund');
  await expect(page.getByRole('heading', { name: 'Instant' })).toBeVisible();
  await submit.click();

  await expect(page).toHaveURL(/\/event-streaming\/requests\/\d+$/);
  await expect(
    page.getByRole('heading', { name: `Create topic ${topic}` }),
  ).toBeVisible();
  await expect(page.getByText('Succeeded').first()).toBeVisible();
  await expect(page.getByText('The catalog has it.')).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('link', { name: 'Open its page' }).click();
  await expect(page).toHaveURL(`/catalog/dev/resource/${topic}`);
  await expect(
    page.getByText('One event for each refund').first(),
  ).toBeVisible();

  await page.goto(`/event-streaming/topics?q=${entity}`);
  await page.getByRole('link', { name: topic }).click();
  await expect(page.getByRole('heading', { name: topic })).toBeVisible();
});

test('an auditor sees the button and the reason why it is not for them', async ({
  page,
}) => {
  await openAs(page, 'Auditor', '/event-streaming/topics');
  const create = page.getByRole('link', { name: 'Create topic' });
  await expect(create).toHaveAttribute('aria-disabled', 'true');
});

test('a topic of another environment keeps its figures apart from one of the same name', async () => {
  const api = await portalClient('platform-engineer');
  const { items } = await api.listTopics({
    query: { q: 'billing.usage.events' },
  });
  expect(items.map(item => item.environment).sort()).toEqual(['dev', 'prod']);
  expect(new Set(items.map(item => item.entityRef)).size).toBe(2);
});
