// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * An id that messages carry: of a content, which is usual, or of a version.
 *
 * @public
 */
export type SchemaId = { contentId: number } | { globalId: number };
