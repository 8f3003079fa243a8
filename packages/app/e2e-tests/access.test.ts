// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { freshName } from './support/createTopic';
import { portalClient, rawCall } from './support/portalClient';
import { withKafka } from './support/withKafka';

function creation(topic: string, owner = 'group:default/billing') {
  return {
    method: 'POST',
    body: JSON.stringify({
      operation: 'topic.create',
      target: { cluster: 'dev', topic },
      input: { description: 'Not allowed', owner },
    }),
  };
}

test('nobody gets in without signing in', async () => {
  const response = await rawCall(undefined, '/v1/topics');
  expect(response.status).toBe(401);
});

test("another team's prefix is refused, and the refusal is in the audit trail", async () => {
  const topic = freshName('query.');
  const response = await rawCall(
    'billing-developer',
    '/v1/requests',
    creation(topic),
  );
  expect(response.status).toBe(403);

  const auditor = await portalClient('auditor');
  const { items } = await auditor.listAudit({ query: { q: topic } });
  expect(items).toContainEqual(
    expect.objectContaining({
      event: 'request.refused',
      actor: 'user:default/billing-developer',
    }),
  );
});

test('an auditor reads and changes nothing, whatever the page shows', async () => {
  const topic = freshName('billing.');
  const response = await rawCall('auditor', '/v1/requests', creation(topic));
  expect(response.status).toBe(403);
  const list = await rawCall('auditor', '/v1/topics');
  expect(list.status).toBe(200);
});

test('a value beyond the policy is refused with the field that it is in, and nothing is made', async () => {
  const topic = freshName('billing.');
  const response = await rawCall('billing-developer', '/v1/requests', {
    method: 'POST',
    body: JSON.stringify({
      operation: 'topic.create',
      target: { cluster: 'dev', topic },
      input: {
        description: 'Too long',
        owner: 'group:default/billing',
        config: { 'retention.ms': String(90 * 24 * 3600 * 1000) },
      },
    }),
  });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    error: {
      violations: [{ code: 'above-limit', field: 'input.config.retention.ms' }],
    },
  });
  const platform = await portalClient('platform-engineer');
  const { items } = await platform.listRequests({ query: { q: topic } });
  expect(items).toEqual([]);
  expect(await withKafka('dev', admin => admin.listTopics())).not.toContain(
    topic,
  );
});

test('a body of 10 MB is refused before it is read whole', async () => {
  const response = await rawCall('billing-developer', '/v1/requests', {
    method: 'POST',
    body: JSON.stringify({ operation: 'x'.repeat(10_000_000) }),
  });
  expect(response.status).toBe(413);
});
