// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { TwoLines } from '../../../../components/values/TwoLines';
import { formatCount } from '../../../../format/formatCount';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';

/** The newest version, and how many there are. */
export function VersionCell({ row }: { row: SchemaSummary }) {
  const { t } = useTexts(schemaTranslationRef);
  const { latest, versions } = row;
  return (
    <TwoLines
      first={latest ? `v${latest.version}` : t('schemas.row.noVersion')}
      second={
        latest &&
        t('schemas.row.versions', {
          count: versions,
          number: formatCount(versions),
        })
      }
    />
  );
}
