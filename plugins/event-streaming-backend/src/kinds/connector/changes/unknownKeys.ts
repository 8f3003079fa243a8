// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Families whose members no worker lists: they belong to what the
 * configuration names itself, or are handed on to clients.
 */
const FAMILIES = [
  /^(transforms|predicates|topic\.creation)\./,
  /^(key|value|header)\.converter\./,
  /^(producer|consumer|admin)\.override\./,
];

/**
 * Keys of a configuration that neither the worker nor its plug-in tells of,
 * such as misspelt ones: Connect takes them without a word. A plug-in may hand
 * some on to what it is made with, so that they are not wrong for certain.
 */
export function unknownKeys(
  config: Readonly<Record<string, string>>,
  told: readonly string[],
): string[] {
  const known = new Set([...told, 'name', 'connector.class']);
  return Object.keys(config).filter(
    key => !known.has(key) && !FAMILIES.some(family => family.test(key)),
  );
}
