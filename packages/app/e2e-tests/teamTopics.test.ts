// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { openAs } from './support/signIn';
import { withKafka } from './support/withKafka';

test('the list of a team has what the clusters have under its prefix, and nothing else', async ({
  page,
}) => {
  const onClusters = [
    ...(await topicsUnder('query.', 'dev')),
    ...(await topicsUnder('query.', 'prod')),
  ].sort();

  await openAs(page, 'Query developer', '/event-streaming/topics');
  await page.getByRole('button', { name: 'My teams' }).click();
  await expect(page).toHaveURL(/owner=mine/);
  await expect(
    page.getByText(`${onClusters.length} topics`, { exact: true }),
  ).toBeVisible();
  const links = page
    .getByRole('gridcell')
    .locator('a[href^="/event-streaming/topics/"]');
  const shown = await links.evaluateAll(all =>
    all.map(link => link.getAttribute('href')?.replace(/^.*\/topics\//, '')),
  );
  expect(shown.sort()).toEqual(onClusters);
});

async function topicsUnder(prefix: string, cluster: string): Promise<string[]> {
  const names = await withKafka(cluster, admin => admin.listTopics());
  return names
    .filter(name => name.startsWith(prefix))
    .map(name => `${cluster}/${name}`);
}
