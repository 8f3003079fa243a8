// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What one item of a call for many came to: a value, or the error that only
 * this item met. A call as a whole rejects only when nothing could be asked.
 *
 * @public
 */
export type ItemResult<TValue> =
  | { name: string; value: TValue; error?: undefined }
  | { name: string; value?: undefined; error: Error };
