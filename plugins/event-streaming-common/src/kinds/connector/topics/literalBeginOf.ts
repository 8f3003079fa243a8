// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What every name has that a regular expression fits. */
export function literalBeginOf(pattern: string): string {
  if (pattern.includes('|')) {
    return '';
  }
  const [begin] = /^\^?(?:[\w-]|\\\.)*/.exec(pattern) ?? [''];
  const isOptional = /^[*?{]/.test(pattern.slice(begin.length));
  const sure = isOptional ? begin.replace(/(?:\\\.|[\w-])$/, '') : begin;
  return sure.replace(/^\^/, '').replaceAll('\\.', '.');
}
