// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { eventStreamingApiRef } from '../../../api';
import { CsvButton } from '../../../components/table/CsvButton';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { ConnectorListQuery } from './connectorListState';
import { connectorsToCsv } from './connectorsToCsv';

/** Downloads what the current filter lists. */
export function ConnectorsCsvButton({ query }: { query: ConnectorListQuery }) {
  const { t } = useTexts(connectorTranslationRef);
  const api = useApi(eventStreamingApiRef);
  return (
    <CsvButton
      fileName="connectors.csv"
      texts={{
        action: t('connectors.csv.action'),
        running: t('connectors.csv.running'),
        failed: t('connectors.csv.failed'),
        done: exported => t('connectors.csv.done', exported),
        cut: exported => t('connectors.csv.cut', exported),
      }}
      readPage={page => api.listConnectors({ query: { ...query, ...page } })}
      toCsv={connectorsToCsv}
    />
  );
}
