// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Identity, Person } from '../../identity/Identity';

/** Who is in which group. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'group:default/billing': ['user:default/anna', 'user:default/bert'],
  'group:default/query': ['user:default/quentin'],
  'group:default/platform': ['user:default/paul'],
};

/** A few people in place of the catalog, the same in every process of a test. */
export class PeopleIdentity implements Identity {
  static create(): PeopleIdentity {
    return new PeopleIdentity();
  }

  private constructor() {}

  async describe(ref: string): Promise<Person> {
    const groups = Object.keys(GROUPS).filter(it => GROUPS[it].includes(ref));
    return {
      ref,
      ownershipRefs: [ref, ...groups],
      isPlatform: groups.includes('group:default/platform'),
      isSecurity: false,
      isAuditor: false,
      isService: false,
    };
  }

  async membersOf(refs: string[]) {
    return new Map(
      refs.map(ref => [ref, GROUPS[ref] && [...GROUPS[ref]]] as const),
    );
  }

  async existing(refs: string[]): Promise<Set<string>> {
    return new Set(refs.filter(ref => ref in GROUPS));
  }
}
