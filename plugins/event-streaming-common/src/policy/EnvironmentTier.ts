// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * How much an environment can hurt: rules are strictest in `prod`.
 *
 * @public
 */
export type EnvironmentTier = 'dev' | 'staging' | 'prod';
