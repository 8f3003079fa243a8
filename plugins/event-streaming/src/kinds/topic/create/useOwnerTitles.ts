// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { useOwnerOptions } from '../../../hooks/useOwnerOptions';

/** What groups are called in the catalog; their names while it is read. */
export function useOwnerTitles(): (ref: string) => string {
  const groups = useOwnerOptions();
  return ref =>
    groups.find(({ value }) => value === ref)?.label ?? titleOfOwner(ref);
}
