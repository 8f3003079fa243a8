// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { NameCell } from '../../../../components/table/NameCell';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useSchemaPaths } from '../../useSchemaPaths';

/** Name with what was searched for or what it is; a new one leads nowhere yet. */
export function SchemaNameCell({ row }: { row: SchemaSummary }) {
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  if (row.health.state === 'provisioning') {
    const { openRequest } = row;
    return (
      <NameCell
        name={row.artifact}
        note={openRequest && t('schemas.row.byRequest', { id: openRequest.id })}
      />
    );
  }
  const found = row.matchedFields ?? [];
  return (
    <NameCell
      name={row.artifact}
      to={paths.schema(row)}
      note={
        found.length > 0
          ? t('schemas.row.fields', {
              count: found.length,
              fields: found.join(', '),
            })
          : row.description ?? t('schemas.row.noDescription')
      }
    />
  );
}
