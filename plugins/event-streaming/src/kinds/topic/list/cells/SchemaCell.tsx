// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { TwoLines } from '../../../../components/values/TwoLines';
import { ruleWords } from '../../../../schemas/ruleWords';
import { useSchemaPath } from '../../../../schemas/useSchemaPath';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { isBeingMade } from '../isBeingMade';

/** The schema of a topic's values: version, and rule below. */
export function SchemaCell({ row }: { row: TopicSummary }) {
  const { t } = useTexts(schemaTranslationRef);
  const path = useSchemaPath();
  const { schemas = [] } = row;
  const schema = schemas.find(({ part }) => part === 'value') ?? schemas[0];
  if (isBeingMade(row) || row.internal) {
    return null;
  }
  if (!schema) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('ofTopic.short')}
      </Box>
    );
  }
  const { artifact, version, level } = schema;
  const isNone = level === 'NONE';
  return (
    <TwoLines
      first={
        <Link component={RouterLink} title={artifact} to={path(schema) ?? ''}>
          {version ? `v${version}` : artifact}
        </Link>
      }
      second={level && ruleWords({ level }, t)}
      tone={isNone ? 'bad' : undefined}
    />
  );
}
