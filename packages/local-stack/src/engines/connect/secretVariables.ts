// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Variables of a worker's environment that a configuration may refer to, `${env:<name>}`. */
export const SECRET_VARIABLE = /SLUICE_CONNECT_[A-Z_]+/;

/** What they hold: demo values, valid on this machine only. Secrets in files are in `fixtures/connect-secrets`. */
export const SECRET_VARIABLES: Record<string, string> = {
  SLUICE_CONNECT_ARCHIVE_PASSWORD: 'archive-secret',
  // Tests look for it wherever a secret must not be.
  SLUICE_CONNECT_CANARY: 'canary-7f3a',
};
