// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { render, screen } from '@testing-library/react';
import App from './App';

const config = {
  app: { title: 'Test' },
  backend: { baseUrl: 'http://localhost:7007' },
  demo: {
    personas: [
      {
        entityRef: 'user:default/auditor',
        name: 'Auditor',
        role: 'Read only',
        team: 'Auditors',
        suggestion: 'Read who did what.',
      },
    ],
  },
};

// The first page load transforms half of Backstage.
const SLOW = { timeout: 60_000 };

// Plugins are discovered by the build only; what lies behind the sign-in page
// is tested end to end.
describe('App', () => {
  it('opens with the demo users of the configuration', async () => {
    jest.replaceProperty(process, 'env', {
      NODE_ENV: 'test',
      // The build puts the configuration there, as it is, not as text.
      APP_CONFIG: [{ context: 'test', data: config }],
    } as unknown as NodeJS.ProcessEnv);
    render(App.createRoot());

    expect(
      await screen.findByRole('button', { name: /Read who did what/ }, SLOW),
    ).toBeVisible();
    jest.restoreAllMocks();
  }, 90_000);
});
