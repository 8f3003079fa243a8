// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { eventStreamingPlugin } from './plugin';

/** A backend that is still thinking: pages show their frame. */
const silent = { fetch: () => new Promise<Response>(() => {}) };

const selectedTab = () => screen.findByRole('tab', { selected: true });

function renderAt(path: string) {
  renderTestApp({
    features: [eventStreamingPlugin],
    initialRouteEntries: [path],
    apis: [[fetchApiRef, silent]],
  });
}

describe('eventStreamingPlugin', () => {
  it('has a tab for each section and leads its root to the first', async () => {
    renderAt('/event-streaming');
    const overview = await selectedTab();
    expect(overview).toHaveTextContent('Overview');
    const tabs = screen.getAllByRole('tab');
    expect(
      tabs.map(tab => [tab.textContent, tab.getAttribute('href')]),
    ).toEqual([
      ['Overview', '/event-streaming/overview'],
      ['Topics', '/event-streaming/topics'],
      ['Schemas', '/event-streaming/schemas'],
      ['Connectors', '/event-streaming/connectors'],
      ['Requests', '/event-streaming/requests'],
      ['Clusters', '/event-streaming/clusters'],
      ['Policy', '/event-streaming/policy'],
      ['Audit', '/event-streaming/audit'],
    ]);
  });

  it.each([
    ['/event-streaming/topics/dev/billing.usage.events', 'Topics'],
    ['/event-streaming/connectors/dev-connect/billing.sink', 'Connectors'],
    ['/event-streaming/requests/7', 'Requests'],
    ['/event-streaming/clusters/dev', 'Clusters'],
  ])('shows %s in the section %s', async (path, section) => {
    renderAt(path);
    expect(await selectedTab()).toHaveTextContent(section);
  });

  it.each([
    '/event-streaming/topics/half-a-path',
    '/event-streaming/requests/7/nothing',
    '/event-streaming/clusters/dev/nothing',
  ])('says that there is no page at %s', async path => {
    renderAt(path);
    expect(await screen.findByText(/page not found|404/i)).toBeVisible();
  });
});
