// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from './stamp.mjs';

test('the hash depends on names, contents and where one ends', () => {
  const hashes = [
    [['a', 'x']],
    [['b', 'x']],
    [['a', 'y']],
    [
      ['a', 'x'],
      ['b', ''],
    ],
    [['a', 'xb\0' + '0\0']],
  ].map(hashOf);
  assert.equal(new Set(hashes).size, hashes.length);
  assert.equal(hashOf([['a', 'x']]), hashes[0]);
});
