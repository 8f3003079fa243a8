// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { useEffect, useMemo, useState } from 'react';
import { SchemaListState } from './schemaListState';

/** Registries and groups that were seen in the list, or are filtered by. */
export function useKnownPlaces(
  { registry, group }: SchemaListState,
  rows: readonly SchemaSummary[],
) {
  // What another filter hides now was there before.
  const [seen, setSeen] = useState<readonly (readonly [string, string])[]>([]);
  useEffect(() => {
    setSeen(known => {
      const all = [
        ...known,
        ...rows.map(row => [row.registry, row.group] as const),
      ];
      const unique = new Map(all.map(place => [JSON.stringify(place), place]));
      return unique.size === known.length ? known : [...unique.values()];
    });
  }, [rows]);
  return useMemo(() => {
    const here = seen.filter(
      ([of]) => registry === undefined || of === registry,
    );
    return {
      registries: sorted([...seen.map(([of]) => of), registry]),
      groups: sorted([...here.map(([, name]) => name), group]),
    };
  }, [seen, registry, group]);
}

function sorted(names: (string | undefined)[]): string[] {
  return [...new Set(names.flatMap(name => name ?? []))].sort();
}
