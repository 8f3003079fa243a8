// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** How one value of a page's state is written into the URL and read back. */
export interface UrlField<T> {
  /** Never throws: what cannot be read is the fallback. */
  parse(raw: string | null): T;
  /** Undefined leaves the value out of the URL, because it is the fallback. */
  format(value: T): string | undefined;
}

/** Free text, such as a search. */
export function urlText(fallback = ''): UrlField<string> {
  return {
    parse: raw => raw ?? fallback,
    format: value => (value === fallback ? undefined : value),
  };
}

/** A whole number that is not negative, such as a page. */
export function urlCount(fallback = 0): UrlField<number> {
  return {
    parse: raw => (raw && /^\d{1,9}$/.test(raw) ? Number(raw) : fallback),
    format: value => (value === fallback ? undefined : String(value)),
  };
}

/** Yes or no. */
export function urlFlag(fallback = false): UrlField<boolean> {
  return {
    parse: raw => (raw === null ? fallback : raw === 'true'),
    format: value => (value === fallback ? undefined : String(value)),
  };
}

/** One of a fixed set, such as a tab. */
export function urlChoice<T extends string>(
  choices: readonly T[],
  fallback: T,
): UrlField<T> {
  return {
    parse: raw => choices.find(choice => choice === raw) ?? fallback,
    format: value => (value === fallback ? undefined : value),
  };
}

/** One of a fixed set, or none. */
export function urlOptionalChoice<T extends string>(
  choices: readonly T[],
): UrlField<T | undefined> {
  return {
    parse: raw => choices.find(choice => choice === raw),
    format: value => value,
  };
}

/** Text, or none, such as a filter by an owner. */
export function urlOptionalText(): UrlField<string | undefined> {
  return {
    parse: raw => raw || undefined,
    format: value => value || undefined,
  };
}
