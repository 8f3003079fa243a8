// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResolvedGate } from '@sluice/plugin-event-streaming-common';
import { personName } from './personName';

/** Whose approval a gate asks for, such as "Billing or Platform". */
export function groupNames(
  { groups }: Pick<ResolvedGate, 'groups'>,
  nameOf: (ref: string) => string = personName,
): string {
  return groups.map(ref => nameOf(ref)).join(' or ');
}
