// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { connectorKind } from '@sluice/plugin-event-streaming-common';
import { freshName } from './support/createTopic';
import { portalClient } from './support/portalClient';
import { openAs } from './support/signIn';

const { operations } = connectorKind;
const CONNECT = 'connect-dev';
/** Its configuration is one that the rules pass. */
const EXAMPLE = 'billing.usage-file-source';

test('a connector is deleted from the list once somebody else agrees', async ({
  page,
}) => {
  test.slow();
  const connector = freshName('billing.');
  await createPaused(connector);

  await openAs(
    page,
    'Billing developer',
    `/event-streaming/connectors?q=${connector}`,
  );
  await page
    .getByRole('button', { name: `Actions for ${connector}` })
    .press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Needs approval')).toBeVisible();
  await dialog.getByLabel('Type the name to confirm').fill(connector);
  await dialog.getByLabel('Why do you need it?').fill('Made by a test');
  await dialog.getByRole('button', { name: 'Submit for approval' }).click();
  await page.waitForURL(/\/requests\/\d+$/);

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await approve(id, connector);
  await expect(page.getByText('Succeeded').first()).toBeVisible();
  await page.goto(`/event-streaming/connectors?q=${connector}`);
  await expect(page.getByText('No connector matches')).toBeVisible();
});

/** A copy of an example; it is paused, so that nobody waits for its tasks. */
async function createPaused(connector: string): Promise<void> {
  const api = await portalClient('billing-developer');
  const { config = [] } = await api.getConnector({
    params: { connect: CONNECT, connector: EXAMPLE },
  });
  const { id } = await api.createRequest({
    body: {
      operation: operations.create.id,
      target: { connect: CONNECT, connector },
      input: {
        description: 'Made by an end-to-end test',
        owner: 'group:default/billing',
        initialState: 'paused',
        config: Object.fromEntries(
          config
            .filter(({ key }) => key !== 'name')
            .map(({ key, value }) => [key, value]),
        ),
      },
    },
  });
  await approve(id);
  await expect
    .poll(async () => (await api.getRequest({ params: { id } })).state)
    .toBe('succeeded');
}

/** @param confirmation - the name, for what cannot be brought back */
async function approve(id: string, confirmation?: string): Promise<void> {
  const lead = await portalClient('billing-lead');
  const { revision } = await lead.getRequest({ params: { id } });
  await lead.approveRequest({
    params: { id },
    body: { revision, confirmation },
  });
}
