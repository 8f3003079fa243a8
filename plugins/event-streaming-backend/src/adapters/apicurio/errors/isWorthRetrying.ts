// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { UnreachableError } from '../../http/UnreachableError';
import { RegistryProblem } from './RegistryProblem';

const PASSING = [429, 502, 503, 504];

/** Whether asking again can help: the registry is away, starting or overloaded. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof RegistryProblem
    ? PASSING.includes(error.status)
    : error instanceof UnreachableError;
}
