// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { matchApprovals, matchPeople, openGates } from './matchApprovals';

const gate = (id: string, groups: string[], count = 1) => ({
  id,
  groups,
  count,
});
const approval = (by: string, ...groups: string[]) => ({
  by,
  ownershipRefs: [by, ...groups],
});

describe('matchApprovals', () => {
  it('counts one person for one gate, also in several groups', () => {
    const gates = [gate('owner', ['billing']), gate('platform', ['platform'])];
    const anna = approval('anna', 'billing', 'platform');
    expect(openGates(gates, [anna])).toEqual([gates[1]]);
    expect(openGates(gates, [anna, anna])).toEqual([gates[1]]);
  });

  it('moves somebody to another gate, so that the next one counts too', () => {
    const gates = [gate('owner', ['billing']), gate('platform', ['platform'])];
    const approvals = [
      approval('anna', 'billing', 'platform'),
      approval('bert', 'billing'),
    ];
    expect(matchApprovals(gates, approvals)).toEqual(
      new Map([
        ['owner', ['bert']],
        ['platform', ['anna']],
      ]),
    );
  });

  it('needs as many people as a gate says', () => {
    const gates = [gate('owner', ['billing'], 2)];
    const one = [approval('anna', 'billing')];
    expect(openGates(gates, one)).toHaveLength(1);
    expect(openGates(gates, [...one, approval('bert', 'billing')])).toEqual([]);
  });

  it('counts nobody of another group, and somebody named themselves', () => {
    const gates = [gate('owner', ['anna'])];
    expect(openGates(gates, [approval('bert', 'billing')])).toHaveLength(1);
    expect(openGates(gates, [approval('anna')])).toEqual([]);
  });
});

const anyGates = fc
  .array(
    fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
    }),
    { maxLength: 4 },
  )
  .map(gates => gates.map((one, index) => ({ id: `g${index}`, ...one })));

/** The most places that can be filled, by trying everything. */
function mostPlaces(
  places: { people: readonly string[] }[],
  taken: string[] = [],
): number {
  const [first, ...others] = places;
  return first
    ? Math.max(
        mostPlaces(others, taken),
        ...first.people
          .filter(person => !taken.includes(person))
          .map(person => 1 + mostPlaces(others, [...taken, person])),
      )
    : 0;
}

describe('matchPeople, whatever the gates are', () => {
  it('fills as many places as can be filled, with nobody twice', () => {
    fc.assert(
      fc.property(anyGates, gates => {
        const matched = matchPeople(gates);
        const people = [...matched.values()].flat();
        expect(new Set(people).size).toBe(people.length);
        for (const { id, count, people: candidates } of gates) {
          const chosen = matched.get(id) ?? [];
          expect(chosen.length).toBeLessThanOrEqual(count);
          expect(candidates).toEqual(expect.arrayContaining(chosen));
        }
        const places = gates.flatMap(one =>
          Array.from({ length: one.count }, () => one),
        );
        expect(people).toHaveLength(mostPlaces(places));
      }),
      { numRuns: 200 },
    );
  });

  it('meets no fewer places when somebody else approves', () => {
    fc.assert(
      fc.property(anyGates, gates => {
        const fewer = gates.map(one => ({
          ...one,
          people: one.people.filter(person => person !== 'a'),
        }));
        const size = (list: typeof gates) =>
          [...matchPeople(list).values()].flat().length;
        expect(size(gates)).toBeGreaterThanOrEqual(size(fewer));
      }),
    );
  });
});
