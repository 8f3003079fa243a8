// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saysTheSame } from './saysTheSame.mjs';

const REPORT = `
export type State = 'open' | 'done';
export interface Facts {
  low: 'low';
  high: 'high';
}
`;

test('another order of members is the same API', () => {
  const reordered = `
export type State = 'open' | 'done';
export interface Facts {
  high: 'high';
  low: 'low';
}
`;
  assert.equal(saysTheSame(REPORT, reordered), true);
  assert.equal(
    saysTheSame(`key: 'a' | 'b' | 'c';`, `key: 'a' | 'c' | 'b';`),
    true,
  );
});

test('a member more, less or of another name is another API', () => {
  for (const changed of [
    REPORT.replace("'open' | ", ''),
    REPORT.replace("'done'", "'done' | 'failed'"),
    REPORT.replace("high: 'high'", "high: 'higher'"),
  ]) {
    assert.equal(saysTheSame(REPORT, changed), false);
  }
});
