// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { DataTableColumn } from '../../../components/table/DataTableColumn';
import { OwnerLink } from '../../../components/values/OwnerLink';
import { TwoLines } from '../../../components/values/TwoLines';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { FormatTag } from '../../../schemas/FormatTag';
import { RuleText } from '../RuleText';
import { SchemaHealthCell } from './cells/SchemaHealthCell';
import { SchemaNameCell } from './cells/SchemaNameCell';
import { TopicsCell } from './cells/TopicsCell';
import { VersionCell } from './cells/VersionCell';

/** Below this width of the table there is no room for details. */
const ROOMY = 1000;
/** On a tablet, and on a phone. */
const NARROW = 720;
const SLIM = 480;

/** The columns of the list; each row is a schema. */
export function useSchemaColumns(): DataTableColumn<SchemaSummary>[] {
  const { t } = useTexts(schemaTranslationRef);
  return useMemo(
    () => [
      {
        key: 'artifact',
        title: t('schemas.column.artifact'),
        minWidth: 150,
        sortable: true,
        render: row => <SchemaNameCell row={row} />,
      },
      {
        key: 'registry',
        title: t('schemas.column.registry'),
        width: 130,
        sortable: true,
        hideBelow: ROOMY,
        render: ({ registry, group }) => (
          <TwoLines
            first={registry}
            second={t('schemas.row.inGroup', { group })}
          />
        ),
      },
      {
        key: 'owner',
        title: t('schemas.column.owner'),
        width: 130,
        sortable: true,
        hideBelow: NARROW,
        render: ({ owner }) => (
          <OwnerLink
            entityRef={owner.source === 'fallback' ? undefined : owner.ref}
            missing={owner.exists === false}
          />
        ),
      },
      {
        key: 'format',
        title: t('schemas.column.format'),
        width: 104,
        sortable: true,
        hideBelow: NARROW,
        render: row => <FormatTag schema={row} />,
      },
      {
        key: 'versions',
        title: t('schemas.column.version'),
        width: 100,
        sortable: true,
        hideBelow: SLIM,
        render: row => <VersionCell row={row} />,
      },
      {
        key: 'rule',
        title: t('schemas.column.rule'),
        width: 172,
        hideBelow: SLIM,
        render: ({ compatibility }) => <RuleText rule={compatibility} />,
      },
      {
        key: 'topics',
        title: t('schemas.column.topics'),
        width: 190,
        hideBelow: ROOMY,
        render: row => <TopicsCell row={row} />,
      },
      {
        key: 'health',
        title: t('schemas.column.health'),
        width: 144,
        sortable: true,
        render: row => <SchemaHealthCell row={row} />,
      },
    ],
    [t],
  );
}
