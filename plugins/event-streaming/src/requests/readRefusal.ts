// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import { Finding, findingSchema } from '@sluice/plugin-event-streaming-common';

/** Why the backend said no, in the form's terms. */
export interface Refusal {
  reason:
    | 'denied'
    | 'conflict'
    | 'policy'
    | 'unavailable'
    | 'malformed'
    | 'failed';
  /** The backend's own sentence. */
  message: string;
  /** Which fields it is about; empty where it names none. */
  findings: Finding[];
}

const REASONS: Readonly<Record<number, Refusal['reason']>> = {
  400: 'malformed',
  403: 'denied',
  409: 'conflict',
  422: 'policy',
  503: 'unavailable',
};

/** An error of a call as a refusal. */
export function readRefusal(error: Error): Refusal {
  if (!(error instanceof ResponseError)) {
    return { reason: 'failed', message: error.message, findings: [] };
  }
  const cause: object = error.cause;
  return {
    reason: REASONS[error.statusCode] ?? 'failed',
    message: error.cause.message || error.message,
    findings: 'violations' in cause ? readFindings(cause.violations) : [],
  };
}

function readFindings(value: unknown): Finding[] {
  const parsed = findingSchema.array().safeParse(value);
  return parsed.success ? parsed.data : [];
}
