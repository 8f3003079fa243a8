// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Largest id that a row can have; a larger one is nobody's. */
export const MAX_ID = 2 ** 31 - 1;
