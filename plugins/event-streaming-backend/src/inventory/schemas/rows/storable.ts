// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A text as every database takes it: PostgreSQL has no NUL. */
export function storable(text: string): string;
export function storable(text: string | undefined): string | null;
export function storable(text: string | undefined): string | null {
  return text === undefined ? null : text.replaceAll('\0', '');
}
