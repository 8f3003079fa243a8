// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResolvedGate } from '@sluice/plugin-event-streaming-common';
import { useOwnerOptions } from '../hooks/useOwnerOptions';
import { groupNames } from './groupNames';
import { personName } from './personName';

/** Names whose approval a gate asks for. */
export type NameGroups = (gate: Pick<ResolvedGate, 'groups'>) => string;

/** Names groups as the catalog does, such as "Billing or Data platform". */
export function useGroupNames(): NameGroups {
  const known = useOwnerOptions();
  return gate =>
    groupNames(
      gate,
      ref => known.find(({ value }) => value === ref)?.label ?? personName(ref),
    );
}
