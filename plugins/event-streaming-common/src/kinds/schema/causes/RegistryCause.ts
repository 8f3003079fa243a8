// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * One cause of a refusal, as the registry gives it.
 *
 * @public
 */
export interface RegistryCause {
  description: string;
  /** Where, as far as the registry says it, such as `/fields/1`. */
  path?: string;
}
