// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeEffect, SchemaChangeKind } from '../SchemaChange';

/**
 * Two versions of a schema, what the comparison finds between them, and the
 * worst that it says for old data and for old readers. The cases can be put to
 * a registry too: BACKWARD must refuse what is risky or fails for old data,
 * FORWARD what does for old readers.
 */
export interface SchemaChangeCase {
  title: string;
  before: string;
  after: string;
  kinds: SchemaChangeKind[];
  oldData: ChangeEffect['level'];
  oldReaders: ChangeEffect['level'];
}

const ORDER: ChangeEffect['level'][] = ['safe', 'loses', 'risky', 'fails'];

export function worstOf(effects: ChangeEffect[]): ChangeEffect['level'] {
  const ranks = effects.map(effect => ORDER.indexOf(effect.level));
  return ORDER[Math.max(0, ...ranks)];
}
