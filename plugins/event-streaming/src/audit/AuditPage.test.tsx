// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { eventStreamingApiRef } from '../api';
import { fakeStreamingApi } from '../kinds/topic/page/__testUtils__/fakeStreamingApi';
import { auditRecordOf } from '../kinds/topic/page/__testUtils__/topicFixtures';
import { requestsRouteRef } from '../routes';
import { AuditPage } from './AuditPage';

function open(listAudit: jest.Mock, search = '') {
  const fetch = jest.fn(async () => new Response('at,actor\n'));
  renderInTestApp(
    <TestApiProvider
      apis={[
        [eventStreamingApiRef, fakeStreamingApi({ listAudit })],
        [fetchApiRef, { fetch }],
      ]}
    >
      <AuditPage />
    </TestApiProvider>,
    {
      initialRouteEntries: [`/audit${search}`],
      mountedRoutes: { '/requests': requestsRouteRef },
    },
  );
  return fetch;
}

describe('AuditPage', () => {
  it('tells who did what about which request', async () => {
    open(
      jest.fn(async () => ({
        items: [
          auditRecordOf('1', {
            event: 'request.declined',
            operation: 'topic.delete',
            target: { cluster: 'prod', topic: 'billing.invoice.issued' },
            details: { comment: 'Still needed' },
          }),
        ],
        totalItems: 1,
      })),
    );
    expect(await screen.findByText('declined')).toBeVisible();
    expect(screen.getByText('Billing lead')).toBeVisible();
    expect(screen.getByText('Still needed')).toBeVisible();
    expect(screen.getByText('prod / billing.invoice.issued')).toBeVisible();
    expect(screen.getByRole('link', { name: 'R-31' })).toHaveAttribute(
      'href',
      '/requests/31',
    );
  });

  it('filters by person and time, and downloads what it shows', async () => {
    const listAudit = jest.fn(async () => ({ items: [], totalItems: 0 }));
    const fetch = open(listAudit, '?operation=topic.delete&from=2026-11-01');
    const saved = jest.fn(() => 'blob:audit');
    URL.createObjectURL = saved;
    URL.revokeObjectURL = jest.fn();
    await userEvent.type(
      await screen.findByLabelText('By whom'),
      'user:default/ada{Enter}',
    );
    await waitFor(() =>
      expect(listAudit).toHaveBeenCalledWith({
        query: expect.objectContaining({
          actor: 'user:default/ada',
          operation: 'topic.delete',
          from: new Date('2026-11-01T00:00:00').toISOString(),
        }),
      }),
    );
    expect(await screen.findByText('No record matches')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Download as NDJSON' }),
    );
    await waitFor(() => expect(saved).toHaveBeenCalled());
    expect(fetch).toHaveBeenCalledWith(
      expect.stringContaining('/v1/audit?actor=user%3Adefault%2Fada'),
      { headers: { accept: 'application/x-ndjson' } },
    );
  });
});
