// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Whether a NUL character is in any text of a value, keys included. It does not
 * recurse, since a body of brackets alone can be deeper than the stack.
 */
export function holdsNul(value: unknown): boolean {
  const left = [value];
  while (left.length) {
    const next = left.pop();
    if (typeof next === 'string' && next.includes('\0')) {
      return true;
    }
    if (typeof next === 'object' && next !== null) {
      for (const [key, inner] of Object.entries(next)) {
        left.push(key, inner);
      }
    }
  }
  return false;
}
