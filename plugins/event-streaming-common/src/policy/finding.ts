// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../plan';

/** What a finding can say besides its words. */
export type FindingExtra = Pick<
  Finding,
  'field' | 'detail' | 'fix' | 'exception' | 'needsReason'
>;

/** A rule that holds; forms show it as checked. */
export function passed(
  code: string,
  message: string,
  extra?: FindingExtra,
): Finding {
  return { code, outcome: 'ok', message, ...extra };
}

/** Something to think about that stops nothing. */
export function warning(
  code: string,
  message: string,
  extra?: FindingExtra,
): Finding {
  return { code, outcome: 'warning', message, ...extra };
}

/** Something that stops the request. */
export function violation(
  code: string,
  message: string,
  extra?: FindingExtra,
): Finding {
  return { code, outcome: 'violation', message, ...extra };
}

/**
 * More than the environment allows without approval. One code for all limits,
 * so that a gate can take the place of the violation.
 */
export function aboveLimit(message: string, extra: FindingExtra): Finding {
  return violation('above-limit', message, extra);
}

/** The finding's place in the input, and the value that would satisfy it. */
export function configFix(
  key: string,
  value: string,
  label: string,
): FindingExtra & { field: string } {
  const field = `input.config.${key}`;
  return { field, fix: { field, value, label } };
}
