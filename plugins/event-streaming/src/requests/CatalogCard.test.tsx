// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { CatalogCard } from './CatalogCard';

const TOPIC = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { namespace: 'dev', name: 'billing.invoice.paid' },
};

function show(entities: (typeof TOPIC)[], doneAt?: string) {
  renderInTestApp(
    <TestApiProvider apis={[[catalogApiRef, catalogApiMock({ entities })]]}>
      <CatalogCard
        entityRef="resource:dev/billing.invoice.paid"
        doneAt={doneAt}
      />
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

describe('CatalogCard', () => {
  it('leads to what the catalog has', async () => {
    show([TOPIC], ago(3_600_000));
    expect(await screen.findByRole('link')).toHaveAttribute(
      'href',
      '/catalog/dev/resource/billing.invoice.paid',
    );
  });

  it.each([
    ['waits for what is just done', ago(1_000), /takes it over within seconds/],
    [
      'does not wait for what the catalog never gets',
      ago(61_000),
      /does not have it: it is gone by now, or only some may see it/,
    ],
    ['says when it comes', undefined, /once it is done/],
  ])('%s', async (_, doneAt, text) => {
    show([], doneAt);
    expect(await screen.findByText(text)).toBeVisible();
  });
});
