// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { IdentityApi } from '@backstage/core-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { chosenPersona } from './chosenPersona';
import { DemoSignInPage } from './DemoSignInPage';

const personas = ['billing-lead', 'auditor'].map(name => ({
  entityRef: `user:default/${name}`,
  name,
  role: 'A role',
  team: 'A team',
  suggestion: 'Look around.',
}));

const signedIn = {
  profile: { displayName: 'Auditor' },
  backstageIdentity: {
    token: 'header.e30.signature',
    identity: {
      type: 'user',
      userEntityRef: 'user:default/auditor',
      ownershipEntityRefs: ['user:default/auditor'],
    },
  },
};

const refused = {
  error: { name: 'NotAllowedError', message: 'user is not listed' },
};

describe('DemoSignInPage', () => {
  const fetchMock = jest.fn<Promise<Response>, Parameters<typeof fetch>>();
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();

  beforeEach(() => {
    globalThis.fetch = fetchMock;
  });

  afterEach(() => {
    chosenPersona.clear();
    jest.resetAllMocks();
  });

  async function renderPage() {
    await renderInTestApp(
      <DemoSignInPage onSignInSuccess={onSignInSuccess} />,
      {
        config: {
          backend: { baseUrl: 'http://localhost' },
          demo: { personas },
        },
      },
    );
  }

  it('asks the backend for the chosen user and remembers the choice for this tab', async () => {
    fetchMock.mockImplementation(async () => Response.json(signedIn));
    await renderPage();

    fireEvent.click(await screen.findByRole('button', { name: /^auditor/ }));

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const [url, init] = fetchMock.mock.calls[0];
    expect(url).toMatch(/\/auth\/demo\/refresh$/);
    expect(new Headers(init?.headers).get('x-demo-persona')).toBe(
      'user:default/auditor',
    );
    expect(chosenPersona.get()).toBe('user:default/auditor');
  });

  it('forgets the user at sign-out', async () => {
    chosenPersona.set('user:default/auditor');
    fetchMock.mockImplementation(async () => Response.json(signedIn));
    await renderPage();
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));

    await onSignInSuccess.mock.calls[0][0].signOut();

    expect(chosenPersona.get()).toBeUndefined();
  });

  it('offers all users again when the sign-in is refused, with the reason', async () => {
    chosenPersona.set('user:default/auditor');
    fetchMock.mockImplementation(async () =>
      Response.json(refused, { status: 403, statusText: 'Forbidden' }),
    );
    await renderPage();

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'user is not listed',
    );
    expect(screen.getAllByRole('button')).toHaveLength(personas.length);
    expect(onSignInSuccess).not.toHaveBeenCalled();
  });
});
