// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { Person } from '../../identity/Identity';

/** A request as far as it says whom it concerns. */
export type Concerning = Pick<StreamingRequest, 'createdBy' | 'owner'> & {
  gates: { groups: string[] }[];
  decisions: { by: string }[];
};

/**
 * Whether somebody may know of a request: requester, members of the owning
 * group and of the groups that are asked, those who answered, platform,
 * security and auditors. Lists ask the same by `whereVisible`.
 */
export function maySee(request: Concerning, person: Person): boolean {
  const { createdBy, owner, gates, decisions } = request;
  const parties = [
    createdBy,
    ...(owner === undefined ? [] : [owner]),
    ...gates.flatMap(gate => gate.groups),
    ...decisions.map(({ by }) => by),
  ];
  return (
    seesAll(person) ||
    parties.some(party => person.ownershipRefs.includes(party))
  );
}

/** Whether somebody may know of every request. */
export function seesAll(person: Person): boolean {
  return person.isPlatform || person.isSecurity || person.isAuditor;
}
