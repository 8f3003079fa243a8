// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { portalClient } from './support/portalClient';
import { openAs } from './support/signIn';

const CONNECTORS = '/event-streaming/connectors';
const SOURCE = {
  connect: 'connect-dev',
  connector: 'billing.usage-file-source',
};
const SINK = { connect: 'connect-dev', connector: 'billing.ledger-jdbc-sink' };

async function connectorOf(
  params: typeof SOURCE,
  persona = 'billing-developer',
): Promise<ConnectorDetail> {
  const api = await portalClient(persona);
  return api.getConnector({ params });
}

test('an owner finds a connector, pauses it and lets it run on', async ({
  page,
}) => {
  test.slow();
  await openAs(page, 'Billing developer', CONNECTORS);
  await page.getByRole('searchbox').fill('usage-file');
  await page.getByRole('link', { name: SOURCE.connector }).click();
  await expect(page.getByText('1 of 1 running')).toBeVisible();

  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await expect(page.getByText(/^Paused .* by Billing developer/)).toBeVisible();
  expect((await connectorOf(SOURCE)).state).toBe('paused');

  await page.getByRole('button', { name: 'Resume' }).press('Enter');
  await expect(page.getByText('1 of 1 running')).toBeVisible();
  expect((await connectorOf(SOURCE)).state).toBe('running');
});

test('who does not own a connector sees how it is, and cannot operate it', async ({
  page,
}) => {
  await openAs(
    page,
    'Query developer',
    `${CONNECTORS}/${SOURCE.connect}/${SOURCE.connector}`,
  );
  await expect(page.getByText('1 of 1 running')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeDisabled();
  await expect(
    page.getByText('You may not read its configuration'),
  ).toBeVisible();

  const api = await portalClient('query-developer');
  await expect(api.pauseConnector({ params: SOURCE })).rejects.toThrow(
    /403|owners/,
  );
});

test('a change of a connector waits for another one’s yes, and then runs', async ({
  browser,
}) => {
  test.slow();
  const asked = await browser.newPage();
  await openAs(
    asked,
    'Billing developer',
    `${CONNECTORS}/${SINK.connect}/${SINK.connector}`,
  );
  await asked.getByRole('button', { name: 'Change' }).click();
  await asked.getByRole('menuitem', { name: /^Change configuration/ }).click();
  const dialog = asked.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'tasks.max' }).fill('99');
  await expect(dialog.getByText(/at most/i).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: 'tasks.max' }).fill('2');
  await dialog.getByLabel('Why do you need it?').fill('It falls behind');
  await dialog.getByRole('button', { name: 'Submit for approval' }).click();
  await asked.waitForURL(/\/requests\/\d+$/);

  const decides = await browser.newPage();
  await openAs(decides, 'Billing lead', new URL(asked.url()).pathname);
  await expect(decides.getByText('tasks.max').first()).toBeVisible();
  await expect(decides.getByText('ledger-secret')).toHaveCount(0);
  await decides.getByRole('button', { name: 'Approve', exact: true }).click();

  await expect(asked.getByText('Succeeded').first()).toBeVisible();
  const { config, health } = await connectorOf(SINK);
  expect(config).toContainEqual(
    expect.objectContaining({ key: 'tasks.max', value: '2' }),
  );
  expect(health.state).toBe('healthy');
});
