// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  DEFAULT_GATE_RULES,
  describeGates,
  EventStreamingApi,
} from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { eventStreamingApiRef } from '../api';
import {
  platformPolicyView,
  policyView,
} from '../kinds/topic/__testUtils__/policyView';
import { fakeStreamingApi } from '../kinds/topic/page/__testUtils__/fakeStreamingApi';
import { PolicyPage } from './PolicyPage';

function open(getPolicy: EventStreamingApi['getPolicy']) {
  renderInTestApp(
    <TestApiProvider
      apis={[
        [eventStreamingApiRef, fakeStreamingApi({ getPolicy })],
        [catalogApiRef, catalogApiMock()],
      ]}
    >
      <PolicyPage />
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

/** As the backend answers: what holds, and who approves what. */
function withGates() {
  const view = policyView();
  return {
    ...view,
    environments: view.environments.map(rules => ({
      ...rules,
      sentences: [
        ...rules.sentences,
        ...describeGates(DEFAULT_GATE_RULES, rules.environment),
      ],
    })),
  };
}

describe('PolicyPage', () => {
  it('says in words what holds in each environment, and who set it', async () => {
    open(async () => withGates());
    const row = await screen.findByRole('row', { name: /^Partitions \d/ });
    const [dev, prod] = within(row).getAllByRole('cell');
    expect(dev).toHaveTextContent('At most 6 without approval');
    expect(prod).toHaveTextContent('At most 24 without approval');
    expect(prod).toHaveTextContent('Set for this environment');
  });

  it('says who approves what', async () => {
    open(async () => withGates());
    const row = await screen.findByRole('row', { name: /^Topic deleted/ });
    const [dev, prod] = within(row).getAllByRole('cell');
    expect(dev).toHaveTextContent('The owning team or the platform team');
    expect(prod).toHaveTextContent('The owning team and the platform team');
  });

  it('shows the prefixes of the own teams', async () => {
    open(async () => policyView());
    const own = await screen.findByRole('region', { name: 'Your prefixes' });
    expect(within(own).getByText('billing.')).toBeVisible();
    expect(within(own).queryByText('security.')).not.toBeInTheDocument();
  });

  it('shows the platform team every prefix', async () => {
    open(async () => platformPolicyView());
    const all = await screen.findByRole('region', { name: 'All prefixes' });
    expect(within(all).getByText('security.')).toBeVisible();
  });

  it('says why the rules could not be read, and tries again', async () => {
    const getPolicy = jest
      .fn()
      .mockResolvedValue(policyView())
      .mockRejectedValueOnce(new Error('The catalog does not answer'));
    open(getPolicy);
    expect(
      await screen.findByText('The catalog does not answer'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('table', { name: 'What holds for topics' }),
    ).toBeVisible();
  });
});
