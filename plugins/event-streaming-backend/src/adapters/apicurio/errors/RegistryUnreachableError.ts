// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';

/** Codes that are met before anything was sent. */
const NOT_SENT = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** There was no connection, or it was lost. */
export class RegistryUnreachableError extends Error {
  /** Whether the request may have reached the registry. */
  readonly sent: boolean;

  /** `fetch failed` says nothing; the code of its cause does. */
  static from(error: unknown): RegistryUnreachableError {
    const cause = isError(error) ? error.cause : undefined;
    const code = isError(cause) ? String(cause.code ?? cause.name) : undefined;
    return new RegistryUnreachableError(code, error);
  }

  private constructor(code: string | undefined, cause: unknown) {
    super(code ?? 'the request failed', { cause });
    this.name = 'RegistryUnreachableError';
    this.sent = !NOT_SENT.includes(code ?? '');
  }
}
