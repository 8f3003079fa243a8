// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const API = '/apis/registry/v3';

/** Where the API lies; the configured root may name it already. */
export function apiUrl(root: string): string {
  const url = new URL(root);
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.endsWith(API) ? path : `${path}${API}`}`;
}
