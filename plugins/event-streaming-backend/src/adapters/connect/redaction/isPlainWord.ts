// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** No signs but those of class names, paths and numbers, and nothing that is a secret by its form. */
const PLAIN = /^(?!.*(?:eyJ|AKIA|ASIA|gh[pousr]_|xox))[\w.$/-]*$/;

/**
 * Whether a text is a word in which nothing is looked for: no name with a value
 * behind it, no address, no key. Most values of a configuration are, and the
 * search takes the better part of what a list of connectors costs.
 */
export function isPlainWord(text: string): boolean {
  return PLAIN.test(text);
}
