// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { ConfigResourceTypes } from 'kafkajs';
import { createTopic, freshName } from './support/createTopic';
import { portalClient } from './support/portalClient';
import { openAs } from './support/signIn';
import { withKafka } from './support/withKafka';

const DAY_MS = 24 * 3600 * 1000;

test('a setting that is changed in the browser is what Kafka has then', async ({
  page,
}) => {
  const api = await portalClient('billing-developer');
  const topic = freshName('billing.');
  const config = { 'retention.ms': String(2 * DAY_MS) };
  await createTopic(api, { cluster: 'dev', topic }, { config });

  await openAs(
    page,
    'Billing developer',
    `/event-streaming/topics/dev/${topic}`,
  );
  await page.getByRole('button', { name: 'Edit settings' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Keep messages for').fill('5 days');
  const change = dialog.getByRole('row', { name: /retention\.ms/ });
  await expect(change).toContainText('2 days');
  await expect(change).toContainText('5 days');
  expect(await retentionOf(topic)).toBe(String(2 * DAY_MS));
  await dialog.getByLabel('Why do you need it?').fill('Refunds take longer');
  await dialog.getByRole('button', { name: 'Change it now' }).click();

  await expect(page.getByText('Succeeded').first()).toBeVisible();
  expect(await retentionOf(topic)).toBe(String(5 * DAY_MS));
  await page.goto(`/event-streaming/topics/dev/${topic}`);
  await expect(page.getByText('5 days').first()).toBeVisible();
});

async function retentionOf(topic: string): Promise<string | undefined> {
  const { resources } = await withKafka('dev', admin =>
    admin.describeConfigs({
      includeSynonyms: false,
      resources: [
        {
          type: ConfigResourceTypes.TOPIC,
          name: topic,
          configNames: ['retention.ms'],
        },
      ],
    }),
  );
  return resources[0].configEntries.find(
    ({ configName }) => configName === 'retention.ms',
  )?.configValue;
}
