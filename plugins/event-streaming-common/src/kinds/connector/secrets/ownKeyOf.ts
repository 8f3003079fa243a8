// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const CONVERTER = /^(?:key|value|header)\.converter\./;
const CHAINED = /^(transforms|predicates)\.(.+)$/;

/**
 * A config key as the plug-in knows it: without what a configuration calls its
 * transformations, predicates and converters. Such a name is free, so it says
 * nothing of what the key holds.
 *
 * @public
 */
export function ownKeyOf(
  key: string,
  config: Readonly<Record<string, string>> = {},
): string {
  const [, list, rest] = CHAINED.exec(key) ?? [];
  if (rest === undefined) {
    return key.replace(CONVERTER, '');
  }
  const aliases = (config[list] ?? '')
    .split(',')
    .map(alias => `${alias.trim()}.`)
    .filter(begin => begin !== '.' && rest.startsWith(begin))
    .sort((a, b) => b.length - a.length);
  return rest.slice((aliases[0] ?? /^[^.]*\.?/.exec(rest)?.[0] ?? '').length);
}
