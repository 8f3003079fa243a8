// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Whether a name has the form of a glob, in which `*` stands for any
 * characters, none included, and all others for themselves.
 *
 * @public
 */
export function matchesGlob(name: string, glob: string): boolean {
  const [first, ...others] = glob.split('*');
  const last = others.pop();
  if (last === undefined) {
    return name === glob;
  }
  if (name.length < first.length + last.length) {
    return false;
  }
  // By hand, since a regular expression with many stars can take for ever.
  let at = name.startsWith(first) ? first.length : -1;
  for (const part of others) {
    const found = at < 0 ? -1 : name.indexOf(part, at);
    at = found < 0 ? -1 : found + part.length;
  }
  return at >= 0 && at <= name.length - last.length && name.endsWith(last);
}
