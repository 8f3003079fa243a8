// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** The header of HTTP's basic sign-in (RFC 7617), in UTF-8. */
export function basicAuthorization(options: {
  username: string;
  password: string;
}): string {
  const credentials = `${options.username}:${options.password}`;
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}
