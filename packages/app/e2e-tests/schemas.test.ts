// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, Page, test } from '@playwright/test';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { portalClient } from './support/portalClient';
import { fileAndFinish } from './support/fileAndFinish';
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

function targetOf(artifact: string) {
  return { registry: 'registry', group: 'default', artifact };
}

async function schemaOf(artifact: string): Promise<SchemaDetail> {
  const api = await portalClient('billing-developer');
  return api.getSchema({ params: targetOf(artifact) });
}

async function versionsOf(artifact: string): Promise<string[]> {
  const { history } = await schemaOf(artifact);
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

test('a version that the rule refuses is registered once the platform lets it, and the rule stands as before', async ({
  browser,
}) => {
  test.slow();
  const artifact = `billing.e2e-${Date.now().toString(36)}.forced-value`;
  const api = await portalClient('billing-developer');
  await fileAndFinish(api, {
    operation: 'schema.register',
    target: targetOf(artifact),
    input: { content: recordOf(['id']), owner: 'group:default/billing' },
  });

  const asked = await browser.newPage();
  await openAs(
    asked,
    'Billing developer',
    `${SCHEMAS}/new?${new URLSearchParams(targetOf(artifact))}`,
  );
  await write(asked, recordOf(['id', 'total']));
  await asked.getByRole('button', { name: 'Ask for an override' }).click();
  await asked.getByLabel('Why do you need it?').fill('Nobody reads it yet');
  await asked.getByRole('button', { name: 'Submit for approval' }).click();
  await asked.waitForURL(/\/requests\/\d+$/);
  expect(await versionsOf(artifact)).toEqual(['1']);

  const decides = await browser.newPage();
  const { pathname } = new URL(asked.url());
  await openAs(decides, 'Platform engineer', pathname);
  await decides.getByRole('button', { name: 'Approve', exact: true }).click();

  await expect(asked.getByText('Succeeded').first()).toBeVisible();
  const happened = asked.getByRole('list', { name: 'What happened' });
  await expect(
    happened.getByText('Billing developer asked for it'),
  ).toBeVisible();
  await expect(happened.getByText('Platform engineer approved')).toBeVisible();
  const { history, compatibility } = await schemaOf(artifact);
  expect(history.map(({ version }) => version)).toEqual(['2', '1']);
  expect(compatibility?.inForce).toEqual({
    level: 'BACKWARD',
    origin: 'artifact',
  });
});
