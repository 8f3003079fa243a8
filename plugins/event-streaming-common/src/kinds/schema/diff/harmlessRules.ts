// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeRule } from './ChangeList';

/** What breaks nothing in any format, said in the words of one. */
export function harmlessRules(
  fine: Pick<ChangeRule, 'oldData' | 'oldReaders'>,
) {
  return {
    'default-added': {
      kind: 'default-added',
      summary: "'{name}' has a default now: {after}",
      ...fine,
    },
    'default-removed': {
      kind: 'default-removed',
      summary: "'{name}' has no default any more; it was {before}",
      ...fine,
    },
    'doc-changed': {
      kind: 'doc-changed',
      summary: "The description of '{name}' changed",
      ...fine,
    },
  } as const satisfies Record<string, ChangeRule>;
}
