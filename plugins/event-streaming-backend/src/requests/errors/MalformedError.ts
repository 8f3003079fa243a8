// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { Finding } from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';

/**
 * An `InputError` that names every field which does not fit, in the same form
 * as a refusal by policy, so that a page marks both alike.
 */
export class MalformedError extends InputError {
  readonly violations: Finding[];

  constructor(message: string, violations: Finding[]) {
    super(message);
    this.violations = violations;
  }
}

/**
 * What a schema found, in words. `subject` begins the sentence; `path` is where
 * the value lies in what was sent.
 */
export function malformed(
  subject: string,
  error: z.ZodError,
  path: PropertyKey[] = [],
): MalformedError {
  const violations = error.issues.flatMap(issue =>
    findingsOf({ ...issue, path: [...path, ...issue.path] }),
  );
  const list = violations
    .map(({ field, message }) => (field ? `'${field}': ${message}` : message))
    .join('; ');
  return new MalformedError(`${subject} cannot be used: ${list}`, violations);
}

/** One field of a body that does not fit the object that it is about. */
export function unfit(field: string, message: string): MalformedError {
  const found = finding([field], message);
  return new MalformedError(`'${field}' ${found.message}`, [found]);
}

/** Most an answer repeats of what somebody sent. */
const MAX_LENGTH = 200;

function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, 10)
      .map(key => finding([...issue.path, key], 'is not known here'));
  }
  return [finding(issue.path, issue.message)];
}

function finding(path: PropertyKey[], message: string): Finding {
  return {
    code: 'malformed',
    outcome: 'violation',
    field: path.map(String).join('.').slice(0, MAX_LENGTH) || undefined,
    message: message.slice(0, MAX_LENGTH),
  };
}
