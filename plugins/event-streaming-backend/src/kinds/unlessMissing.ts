// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';

/** The answer; undefined for what a source does not have. */
export async function unlessMissing<TValue>(
  answer: Promise<TValue>,
): Promise<TValue | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') {
      return undefined;
    }
    throw error;
  }
}
