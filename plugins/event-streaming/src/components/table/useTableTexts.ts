// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useMemo } from 'react';
import { formatCount } from '../../format/formatCount';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';

interface Range {
  from: number;
  to: number;
  count: number;
}

/** The words of a table. */
export function useTableTexts() {
  const { t } = useTexts(eventStreamingTranslationRef);
  return useMemo(
    () => ({
      loading: t('table.loading'),
      pagination: {
        labelRowsPerPage: t('table.rowsPerPage'),
        labelDisplayedRows: ({ from, to, count }: Range) =>
          t('table.range', {
            from: formatCount(from),
            to: formatCount(to),
            total: formatCount(count),
          }),
        getItemAriaLabel: (type: string) =>
          type === 'previous' ? t('table.previousPage') : t('table.nextPage'),
      },
    }),
    [t],
  );
}
