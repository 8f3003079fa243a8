// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { fateOf, fatesOf } from './fateOf';

const there = { present: true, health: 'healthy' };
const missed = { present: false, health: 'missing' };
const askedFor = { present: false, health: 'provisioning' };
const notMade = { present: false, health: 'failed' };
const madeHere = {};
const adopted = { adopted: true };

it.each([
  ['is missed when it was made here', there, madeHere, 'missing'],
  ['goes when nothing is recorded of it', there, undefined, 'removed'],
  ['goes when others made it', there, adopted, 'removed'],
  ['stays missed until it is deleted here', missed, madeHere, 'stays'],
  ['goes when its record went', missed, undefined, 'removed'],
  ['stays while it is asked for', askedFor, undefined, 'stays'],
  ['stays when it could not be made', notMade, adopted, 'stays'],
] as const)('what is gone %s', (_, row, record, fate) => {
  expect(fateOf(row, record)).toBe(fate);
});

it('sorts rows by what becomes of them', () => {
  const rows = [there, missed, askedFor];
  expect(fatesOf(rows, () => madeHere)).toEqual({
    missing: [there],
    removed: [],
  });
  expect(fatesOf(rows, () => undefined)).toEqual({
    missing: [],
    removed: [there, missed],
  });
});
