// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide } from './runSteps.mjs';

const namesOf = groups =>
  groups.map(lanes => lanes.map(lane => lane.map(({ name }) => name)));

test('steps run one after another, those with lanes beside one another', () => {
  const steps = [
    { name: 'lint', lane: 'text' },
    { name: 'types', lane: 'types' },
    { name: 'api', lane: 'types' },
    { name: 'scripts', lane: 'text' },
    { name: 'unit' },
    { name: 'e2e' },
  ];
  assert.deepEqual(namesOf(sideBySide(steps)), [
    [
      ['lint', 'scripts'],
      ['types', 'api'],
    ],
    [['unit']],
    [['e2e']],
  ]);
  assert.deepEqual(namesOf(sideBySide([steps[4], steps[0], steps[5]])), [
    [['unit']],
    [['lint']],
    [['e2e']],
  ]);
});
