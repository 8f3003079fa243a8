// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { secretReferencesIn } from './secretReferences';

/**
 * A text with a sign in the place of each reference to a secret, so that what
 * is within them is taken neither for a secret nor for the name of one.
 */
export function standInForReferences(text: string): {
  stood: string;
  restore: (text: string) => string;
} {
  const references = secretReferencesIn(text);
  // Signs of that sort in the text itself would be taken for ours.
  const plain = text.replace(/[\uE000\uE001]/g, '');
  const stood = references.reduce(
    (left, reference, index) =>
      left.replace(reference, () => `\uE000${index}\uE001`),
    plain,
  );
  return {
    stood,
    restore: part =>
      part.replace(/\uE000(\d+)\uE001/g, (_, index) => references[index] ?? ''),
  };
}
