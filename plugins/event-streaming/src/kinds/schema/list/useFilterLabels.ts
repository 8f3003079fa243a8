// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { FORMAT_FILTERS, RULE_FILTERS } from './schemaListState';

/** How formats and rules are called in filters. */
export function useFilterLabels() {
  const { t } = useTexts(schemaTranslationRef);
  return {
    format: (format: (typeof FORMAT_FILTERS)[number]) =>
      format === 'other'
        ? t('schemas.filter.otherFormat')
        : t(`schemas.formats.${format}`),
    rule: (rule: (typeof RULE_FILTERS)[number]) =>
      rule === 'default' ? t('schemas.filter.noRule') : rule,
  };
}
