// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { identityApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { fireEvent, screen, within } from '@testing-library/react';
import { chosenPersona } from '../signIn/chosenPersona';
import { PersonaMenu } from './PersonaMenu';

const personas = ['Billing lead', 'Auditor'].map(name => ({
  entityRef: `user:default/${name.toLowerCase()}`,
  name,
  role: 'A role',
  team: 'A team',
  suggestion: 'Look around.',
}));

describe('PersonaMenu', () => {
  const identityApi = mockApis.identity.mock();

  afterEach(() => chosenPersona.clear());

  async function openMenu() {
    chosenPersona.set('user:default/auditor');
    // The test app has an identity of its own, so ours is given close by.
    await renderInTestApp(
      <TestApiProvider apis={[[identityApiRef, identityApi]]}>
        <PersonaMenu />
      </TestApiProvider>,
      {
        config: {
          backend: { baseUrl: 'http://localhost' },
          demo: { personas },
        },
      },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Auditor' }));
    return within(await screen.findByRole('menu'));
  }

  it('offers every demo user and marks the one this tab acts as', async () => {
    const menu = await openMenu();

    expect(menu.getByRole('menuitem', { name: 'Billing lead' })).toBeVisible();
    expect(menu.getByRole('menuitem', { name: 'Auditor' })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  it('signs out', async () => {
    const menu = await openMenu();

    fireEvent.click(menu.getByRole('menuitem', { name: 'Sign out' }));

    expect(identityApi.signOut).toHaveBeenCalledTimes(1);
  });
});
