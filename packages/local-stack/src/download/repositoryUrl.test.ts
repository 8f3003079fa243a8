// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { repositoryUrl } from './repositoryUrl';

describe('repositoryUrl', () => {
  it('is the mirror of the company when one is configured', async () => {
    const MAVEN_REPO_URL = 'https://mirror.example.org/m2';
    await expect(repositoryUrl({ MAVEN_REPO_URL })).resolves.toBe(
      'https://mirror.example.org/m2/',
    );
  });

  it('is otherwise the default of the client library, as a folder', async () => {
    const url = new URL(await repositoryUrl({}));
    expect(url.protocol).toBe('https:');
    expect(url.pathname).toMatch(/^\/[^/]+\/$/);
  });
});
