// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What drivers give for an integer: PostgreSQL's bigints come as texts. */
export type DatabaseNumber = number | string;

/** What drivers give for a boolean: SQLite has only 0 and 1. */
export type DatabaseFlag = boolean | number;

/** A row as the driver gives it, where numbers and flags differ. */
export type DatabaseRow<TRow> = {
  [K in keyof TRow]: TRow[K] extends boolean
    ? DatabaseFlag
    : TRow[K] extends boolean | null
    ? DatabaseFlag | null
    : TRow[K] extends number
    ? DatabaseNumber
    : TRow[K] extends number | null
    ? DatabaseNumber | null
    : TRow[K];
};

export function toNumber(value: DatabaseNumber): number {
  return Number(value);
}

export function toOptionalNumber(value: DatabaseNumber | null): number | null {
  return value === null ? null : Number(value);
}

export function toFlag(value: DatabaseFlag): boolean {
  return Boolean(value);
}

export function toOptionalFlag(value: DatabaseFlag | null): boolean | null {
  return value === null ? null : Boolean(value);
}
