// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, Page, test } from '@playwright/test';
import { portalClient } from './support/portalClient';
import { openAs } from './support/signIn';

const SCHEMAS = '/event-streaming/schemas';

/** A record with these fields, each a text. */
function recordOf(required: string[], optional: string[] = []): string {
  return JSON.stringify({
    type: 'record',
    name: 'Made',
    fields: [
      ...required.map(name => ({ name, type: 'string' })),
      ...optional.map(name => ({ name, type: 'string', default: '' })),
    ],
  });
}

async function versionsOf(artifact: string): Promise<string[]> {
  const api = await portalClient('billing-developer');
  const { history } = await api.getSchema({
    params: { registry: 'registry', group: 'default', artifact },
  });
  return history.map(({ version }) => version);
}

function write(page: Page, content: string): Promise<void> {
  return page.getByRole('textbox', { name: 'Schema' }).fill(content);
}

test('a developer finds the schema of a topic by a field, reads it and compares its versions', async ({
  page,
}) => {
  await openAs(page, 'Query developer', SCHEMAS);
  await page.getByRole('searchbox').fill('scanned_bytes');
  await page
    .getByRole('link', { name: 'query.execution.events-value' })
    .click();

  await expect(page.getByText('Bytes that it read')).toBeVisible();
  await page.getByRole('tab', { name: /Versions/ }).click();
  await expect(page.getByText(/Nothing here is breaking/)).toBeVisible();
  await expect(page.getByText('data.cost_cents')).toBeVisible();
});

test('a schema is registered at once; the next version only when old data stays readable', async ({
  page,
}) => {
  test.slow();
  const artifact = `billing.e2e-${Date.now().toString(36)}.made-value`;
  await openAs(page, 'Billing developer', `${SCHEMAS}/new`);
  await page.getByRole('textbox', { name: 'Name' }).fill(artifact);
  await write(page, recordOf(['id']));
  await expect(page.getByRole('heading', { name: 'Instant' })).toBeVisible();
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByText('Succeeded').first()).toBeVisible();
  expect(await versionsOf(artifact)).toEqual(['1']);

  await page.goto(`${SCHEMAS}/registry/default/${artifact}`);
  await page.getByRole('link', { name: 'New version' }).click();
  await write(page, recordOf(['id', 'total']));
  await expect(page.getByText('/fields/1').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Register' })).toBeDisabled();
  expect(await versionsOf(artifact)).toEqual(['1']);

  await write(page, recordOf(['id'], ['total']));
  await expect(page.getByRole('heading', { name: 'Instant' })).toBeVisible();
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByText('Succeeded').first()).toBeVisible();
  expect(await versionsOf(artifact)).toEqual(['2', '1']);
});
