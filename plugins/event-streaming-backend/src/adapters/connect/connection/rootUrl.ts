// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Where the REST API lies, without a slash at its end, and without a user. */
export function rootUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
