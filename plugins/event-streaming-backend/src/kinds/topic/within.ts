// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError } from '@backstage/errors';

/**
 * An answer that a plan can do without, waited for so long and no longer.
 *
 * @throws ServiceUnavailableError when there was none in time
 */
export async function within<TAnswer>(
  ms: number,
  answer: Promise<TAnswer>,
): Promise<TAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new ServiceUnavailableError(`It did not answer in ${ms} ms`)),
      ms,
    );
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
