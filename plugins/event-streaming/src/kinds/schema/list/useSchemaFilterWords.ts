// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useFilterLabels } from './useFilterLabels';
import { SchemaListState } from './schemaListState';

/** What is filtered by, in words: `Nothing named “x” with owner Billing`. */
export function useSchemaFilterWords(state: SchemaListState): string {
  const { t } = useTexts(schemaTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const labels = useFilterLabels();
  const { q, owner, registry, group, format, compatibility, health } = state;
  const chosen: [string, string | undefined][] = [
    [t('schemas.filter.registry'), registry],
    [t('schemas.filter.group'), group],
    [t('schemas.filter.owner'), ownerWord()],
    [t('schemas.filter.format'), format && labels.format(format)],
    [t('schemas.filter.rule'), compatibility && labels.rule(compatibility)],
    [t('schemas.filter.health'), health && shared(`state.${health}`)],
  ];
  const filters = chosen.flatMap(([name, value]) =>
    value ? [`${name.toLowerCase()} ${value}`] : [],
  );
  const what = q.trim()
    ? t('schemas.empty.named', { q: q.trim() })
    : t('schemas.empty.nothing');
  return filters.length === 0
    ? what
    : t('schemas.empty.with', { what, filters: filters.join(', ') });

  function ownerWord() {
    if (owner === undefined || owner === 'mine') {
      return owner && t('schemas.scope.mine');
    }
    return owner === 'none' ? t('schemas.filter.unowned') : titleOfOwner(owner);
  }
}
