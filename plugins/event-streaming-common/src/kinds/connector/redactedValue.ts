// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What stands where a secret was. It is refused as a value, so that nobody
 * writes it back.
 *
 * @public
 */
export const REDACTED_VALUE = '••••••';
