// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Approver, Gate } from '@sluice/plugin-event-streaming-common';
import fc from 'fast-check';
import { escalateGates, GatePeople } from './escalateGates';
import { GateParties, unfoldGates } from './unfoldGates';

const BILLING = 'group:default/billing';
const QUERY = 'group:default/query';
const PLATFORM = 'group:default/platform';
const SECURITY = 'group:default/security';

const gate = (anyOf: Approver[], count = 1): Gate => ({
  id: anyOf.join('|'),
  anyOf,
  count,
  reason: `${anyOf.join(' or ')} looks`,
});

const parties = (change: Partial<GateParties> = {}): GateParties => ({
  owner: BILLING,
  impact: [],
  requesterRefs: ['user:default/anna', BILLING],
  platformGroups: [PLATFORM],
  securityGroup: SECURITY,
  ...change,
});

const reader = (owner: string | undefined, active = true) => ({
  type: 'consumer-group' as const,
  name: 'reader',
  owner,
  active,
  consequence: 'It stops',
  params: {},
});

const brief = (gates: Gate[], change?: Partial<GateParties>) =>
  unfoldGates(gates, parties(change)).map(
    ({ groups, count }) => `${groups.join(' ')} ${count}`,
  );

describe('unfoldGates', () => {
  it.each<[string, Gate[], Partial<GateParties>, string[]]>([
    ['the owner', [gate(['owner'])], {}, [`${BILLING} 1`]],
    [
      'the platform for what nobody owns',
      [gate(['owner'])],
      { owner: undefined },
      [`${PLATFORM} 1`],
    ],
    ['security', [gate(['security'])], {}, [`${SECURITY} 1`]],
    [
      'nobody where no security group is configured',
      [gate(['security'])],
      { securityGroup: undefined },
      [' 1'],
    ],
    ['a group by its ref', [gate([QUERY as Approver])], {}, [`${QUERY} 1`]],
    [
      'one of two as one gate',
      [gate(['owner', 'platform'])],
      {},
      [`${BILLING} ${PLATFORM} 1`],
    ],
    [
      'one gate of two on the same group, with the highest count',
      [gate(['owner'], 2), gate(['platform'])],
      { owner: PLATFORM },
      [`${PLATFORM} 2`],
    ],
    [
      'one gate for each group that is affected',
      [gate(['affected-owners'])],
      { impact: [reader(QUERY), reader(SECURITY), reader(QUERY)] },
      [`${QUERY} 1`, `${SECURITY} 1`],
    ],
    [
      'nobody for what is not in use, or nobody owns',
      [gate(['affected-owners'])],
      { impact: [reader(QUERY, false), reader(undefined)] },
      [],
    ],
    [
      'nobody for things of the requester',
      [gate(['affected-owners'])],
      { impact: [reader(BILLING)] },
      [],
    ],
    [
      'a group once that is asked as owner and affected',
      [gate(['owner']), gate(['affected-owners'])],
      { owner: QUERY, impact: [reader(QUERY)] },
      [`${QUERY} 1`],
    ],
    [
      'the others where nobody is affected',
      [gate(['affected-owners', 'platform'])],
      {},
      [`${PLATFORM} 1`],
    ],
  ])('asks %s', (_, gates, change, expected) => {
    expect(brief(gates, change)).toEqual(expected);
  });
});

const people = (change: Partial<GatePeople> = {}): GatePeople => ({
  members: new Map([
    [BILLING, ['anna', 'bert']],
    [PLATFORM, ['paul', 'pia']],
    [QUERY, []],
    ['group:default/gone', undefined],
  ]),
  excluded: new Set(['anna']),
  approvals: [],
  platformGroups: [PLATFORM],
  ...change,
});

const resolved = (group: string | undefined, count = 1) => ({
  ...gate(['owner'], count),
  id: group ?? 'nobody',
  groups: group === undefined ? [] : [group],
});

describe('escalateGates', () => {
  it('leaves a gate where somebody can answer it', () => {
    const gates = [resolved(BILLING), resolved(PLATFORM)];
    expect(escalateGates(gates, people())).toEqual(gates);
  });

  it.each([
    [resolved(undefined), 'There is no group for owner'],
    [resolved('group:default/gone'), 'gone is not in the software catalog'],
    [
      resolved(QUERY),
      'query has too few people besides those who asked for it',
    ],
    [
      resolved(BILLING, 2),
      'billing has too few people besides those who asked for it',
    ],
  ])('gives the platform what nobody can answer: %#', (one, escalated) => {
    expect(escalateGates([one], people())).toMatchObject([
      { groups: [PLATFORM], escalated },
    ]);
  });

  it('gives the platform what needs a person who is needed elsewhere', () => {
    const members = new Map([
      [BILLING, ['bert']],
      [QUERY, ['bert']],
      [PLATFORM, ['paul']],
    ]);
    const gates = [resolved(BILLING), resolved(QUERY)];
    expect(escalateGates(gates, people({ members }))).toMatchObject([
      { groups: [BILLING] },
      {
        groups: [PLATFORM],
        escalated: 'query has too few people for all approvals that it needs',
      },
    ]);
  });

  it('makes one gate of one that fell and one that was there', () => {
    const gates = [resolved(QUERY), resolved(PLATFORM)];
    expect(escalateGates(gates, people())).toMatchObject([
      { groups: [PLATFORM], count: 1, escalated: expect.any(String) },
    ]);
  });

  it('keeps a gate that was answered by somebody who left', () => {
    const members = new Map([
      [BILLING, []],
      [PLATFORM, ['paul']],
    ]);
    const approvals = [{ by: 'carl', ownershipRefs: ['carl', BILLING] }];
    const gates = [resolved(BILLING), resolved(PLATFORM)];
    expect(escalateGates(gates, people({ members, approvals }))).toEqual(gates);
  });

  it('says so where nobody is left at all', () => {
    const excluded = new Set(['anna', 'paul', 'pia']);
    const found = escalateGates([resolved(PLATFORM)], people({ excluded }));
    expect(found).toMatchObject([
      { blocked: expect.stringContaining('too few people in platform who') },
    ]);
  });

  it('leaves no gate that nobody can answer without saying so', () => {
    const names = ['anna', 'bert', 'carl', 'paul'];
    const group = fc.constantFrom(BILLING, QUERY, SECURITY, PLATFORM);
    const anyGate = fc
      .record({ group, count: fc.integer({ min: 1, max: 3 }) })
      .map(({ group: one, count }) => resolved(one, count));
    const anyMembers = fc.dictionary(group, fc.subarray(names));
    fc.assert(
      fc.property(
        fc.uniqueArray(anyGate, { selector: it => it.id }),
        anyMembers,
        fc.subarray(names),
        (gates, record, excluded) => {
          const members = new Map(Object.entries(record));
          const found = escalateGates(
            gates,
            people({ members, excluded: new Set(excluded) }),
          );
          expect(found.length > 0).toBe(gates.length > 0);
          for (const { groups, count, blocked } of found) {
            const able = new Set(
              groups
                .flatMap(one => members.get(one) ?? [])
                .filter(person => !excluded.includes(person)),
            );
            expect(blocked !== undefined || able.size >= count).toBe(true);
          }
        },
      ),
    );
  });
});
