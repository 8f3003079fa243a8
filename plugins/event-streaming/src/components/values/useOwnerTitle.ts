// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApiHolder } from '@backstage/core-plugin-api';
import {
  defaultEntityPresentation,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import { useLatest } from '../../hooks/useLatest';

const CONTEXT = { defaultKind: 'group' };

/**
 * What an owner is called in the catalog. Undefined while the catalog is asked,
 * so that no name is shown that changes a moment later.
 */
export function useOwnerTitle(ref: string): string | undefined {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const load = useMemo(
    () =>
      presentation &&
      (async () => presentation.forEntity(ref, CONTEXT).promise),
    [presentation, ref],
  );
  const { value, error } = useLatest(load);
  return presentation && !error
    ? value?.primaryTitle
    : defaultEntityPresentation(ref, CONTEXT).primaryTitle;
}
