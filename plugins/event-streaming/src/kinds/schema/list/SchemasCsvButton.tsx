// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { eventStreamingApiRef } from '../../../api';
import { CsvButton } from '../../../components/table/CsvButton';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaListQuery } from './schemaListState';
import { schemasToCsv } from './schemasToCsv';

/** Downloads what the current filter lists. */
export function SchemasCsvButton({ query }: { query: SchemaListQuery }) {
  const { t } = useTexts(schemaTranslationRef);
  const api = useApi(eventStreamingApiRef);
  return (
    <CsvButton
      fileName="schemas.csv"
      texts={{
        action: t('schemas.csv.action'),
        running: t('schemas.csv.running'),
        failed: t('schemas.csv.failed'),
        done: exported => t('schemas.csv.done', exported),
        cut: exported => t('schemas.csv.cut', exported),
      }}
      readPage={page => api.listSchemas({ query: { ...query, ...page } })}
      toCsv={schemasToCsv}
    />
  );
}
