// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';

/** Rights that are missing, and questions that a cluster does not know. */
const UNKNOWABLE: readonly string[] = [
  'NotAllowedError',
  'NotImplementedError',
];

/**
 * What may stay unknown: a figure that the connection has no right to, or that
 * the cluster cannot tell. The reason is noted, for people to see.
 */
export async function optionalRead<TValue>(
  answer: Promise<TValue>,
  unknown: string[],
): Promise<TValue | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isError(error) && UNKNOWABLE.includes(error.name)) {
      unknown.push(error.message);
      return undefined;
    }
    throw error;
  }
}
