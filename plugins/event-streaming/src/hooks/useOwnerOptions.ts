// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { FilterOption } from '../components/controls/FilterMenu';
import { useLatest } from './useLatest';

const MOST_GROUPS = 500;

/** Groups of the catalog, by title. Empty while the catalog does not answer. */
export function useOwnerOptions(): readonly FilterOption<string>[] {
  const catalog = useApi(catalogApiRef);
  const load = useCallback(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: 'group' },
      fields: ['kind', 'metadata.name', 'metadata.namespace', 'spec.profile'],
      limit: MOST_GROUPS,
    });
    return items
      .map(entity => {
        const ref = stringifyEntityRef(entity);
        return { value: ref, label: titleOfGroup(entity.spec?.profile, ref) };
      })
      .sort((a, b) => a.label.localeCompare(b.label));
  }, [catalog]);
  return useLatest(load).value ?? [];
}

function titleOfGroup(profile: unknown, ref: string): string {
  const isNamed =
    typeof profile === 'object' && profile !== null && 'displayName' in profile;
  return isNamed ? String(profile.displayName) : titleOfOwner(ref);
}
