// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { createTopic, freshName } from './support/createTopic';
import { portalCall, portalClient, rawCall } from './support/portalClient';
import { openAs } from './support/signIn';

// app-config.yaml lets only the team know of what is below this prefix.
const NARROWED = 'security.incidents.';
const DESCRIPTION = 'Somebody broke in';
const STRANGER = 'billing-developer';

let topic: string;
let request: StreamingRequest;

test.beforeAll(async () => {
  topic = freshName(NARROWED);
  request = await create(topic);
});

test('others get the same answer about a narrowed topic as about none', async () => {
  const none = `${topic}-none`;
  const answers = (method: string, path: (name: string) => string) =>
    Promise.all(
      [topic, none].map(async name => {
        const body = JSON.stringify(creation(name));
        const init = method === 'GET' ? {} : { method, body };
        const answer = await rawCall(STRANGER, path(name), init);
        const text = (await answer.text())
          .replaceAll(name, 'NAME')
          .replace(/"fingerprint":\s*"\w+"/, '');
        return `${answer.status} ${text}`;
      }),
    );

  for (const page of ['', '/partitions', '/config', '/consumers']) {
    const path = (name: string) => `/v1/topics/dev/${name}${page}`;
    const [there, missing] = await answers('GET', path);
    expect(there).toMatch(/^404 /);
    expect(there).toBe(missing);
  }
  const [there, missing] = await answers('POST', () => '/v1/plans');
  expect(there).toContain('foreign-owner');
  expect(there).toBe(missing);
});

test('a narrowed topic is in no list, request or record that others read', async () => {
  const { status } = await rawCall(STRANGER, `/v1/requests/${request.id}`);
  expect(status).toBe(404);
  const lists = [
    `/v1/topics?q=${topic}`,
    '/v1/topics?owner=group:default/security',
    `/v1/requests?role=all&q=${topic}`,
    `/v1/audit?q=${topic}`,
  ];
  const found = async (persona: string) =>
    Promise.all(
      [...lists, '/v1/clusters/dev', '/v1/overview'].map(async path => {
        const answer = await rawCall(persona, path);
        return answer.ok && (await answer.text()).includes(topic);
      }),
    );

  expect((await found('security-reviewer')).slice(0, lists.length)).toEqual(
    lists.map(() => true),
  );
  expect(await found(STRANGER)).not.toContain(true);
});

test('the catalog gets to know of open topics only', async () => {
  const open = freshName('security.');
  await create(open);
  const inCatalog = async (name: string) => {
    const path = `/api/catalog/entities/by-name/resource/dev/${name}`;
    return (await portalCall('security-reviewer', path)).status;
  };

  // It was made later, and is there.
  await expect.poll(() => inCatalog(open)).toBe(200);
  expect(await inCatalog(topic)).toBe(404);
});

test('the page of a narrowed topic is for its team', async ({ browser }) => {
  const path = `/event-streaming/topics/dev/${topic}`;
  const own = await browser.newPage();
  await openAs(own, 'Security reviewer', path);
  await expect(own.getByText(DESCRIPTION)).toBeVisible();

  const other = await browser.newPage();
  await openAs(other, 'Billing developer', path);
  await expect(other.getByText('Not available')).toBeVisible();
  await expect(other.getByText(DESCRIPTION)).toHaveCount(0);
});

function creation(name: string) {
  return {
    operation: 'topic.create',
    target: { cluster: 'dev', topic: name },
    input: { description: DESCRIPTION, owner: 'group:default/security' },
  };
}

async function create(name: string) {
  const api = await portalClient('security-reviewer');
  const { target, input } = creation(name);
  return createTopic(api, target, input);
}
