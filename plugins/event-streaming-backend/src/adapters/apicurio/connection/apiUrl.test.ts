// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { apiUrl } from './apiUrl';

describe('apiUrl', () => {
  it.each([
    ['http://registry:8080', 'http://registry:8080/apis/registry/v3'],
    ['http://registry:8080/', 'http://registry:8080/apis/registry/v3'],
    ['https://host/registry//', 'https://host/registry/apis/registry/v3'],
    ['https://host/apis/registry/v3/', 'https://host/apis/registry/v3'],
  ])('finds the API of %s', (root, url) => {
    expect(apiUrl(root)).toBe(url);
  });
});
