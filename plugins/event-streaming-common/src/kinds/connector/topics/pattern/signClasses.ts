// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TakesSign } from './PatternNode';

const CLASSES: Readonly<Record<string, RegExp>> = {
  d: /^[0-9]$/,
  D: /^[^0-9]$/,
  w: /^[A-Za-z0-9_]$/,
  W: /^[^A-Za-z0-9_]$/,
  s: /^[ \t\n\v\f\r]$/,
  S: /^[^ \t\n\v\f\r]$/,
};

/** What `\d` and the like take; `\.` takes a dot. Undefined for other letters. */
export function classOfEscape(sign: string): TakesSign | undefined {
  const known = CLASSES[sign];
  if (known) {
    return other => known.test(other);
  }
  return /[A-Za-z0-9]/.test(sign) ? undefined : other => other === sign;
}
