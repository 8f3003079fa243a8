// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '@sluice/plugin-event-streaming-common';
import { RefusedError } from '../errors/RefusedError';
import { UnprocessableError } from '../errors/UnprocessableError';

/**
 * Rules about who asks rather than about what is asked for. They end in 403,
 * as no other input would help.
 */
const ABOUT_THE_CALLER: readonly string[] = [
  'foreign-prefix',
  'foreign-owner',
  'cluster-read-only',
];

/** The findings that stop an operation. */
export function violationsIn(findings: Finding[]): Finding[] {
  return findings.filter(finding => finding.outcome === 'violation');
}

/**
 * @throws NotAllowedError or UnprocessableError with what the policy refuses
 */
export function assertNoViolation(findings: Finding[]): void {
  const violations = violationsIn(findings);
  if (!violations.length) {
    return;
  }
  const message = violations.map(violation => violation.message).join('; ');
  if (violations.some(({ code }) => ABOUT_THE_CALLER.includes(code))) {
    throw new RefusedError(message, violations);
  }
  throw new UnprocessableError(message, violations);
}
