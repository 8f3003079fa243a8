// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useSchemaPaths } from '../../useSchemaPaths';

const ellipsis = {
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** The topics whose messages it describes. */
export function TopicsCell({ row: { topics } }: { row: SchemaSummary }) {
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  const [first, ...others] = topics;
  if (!first) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('schemas.row.noTopic')}
      </Box>
    );
  }
  const to = paths.topic(first.cluster, first.topic);
  const part = first.part === 'key' ? ` (${t('schemas.row.key')})` : '';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="span" sx={{ ...ellipsis, typography: 'body2' }}>
        {to === undefined ? (
          first.topic
        ) : (
          <Link component={RouterLink} to={to} title={first.topic}>
            {first.topic}
          </Link>
        )}
        {part}
      </Box>
      <Box
        component="span"
        sx={{ ...ellipsis, typography: 'caption', color: 'text.secondary' }}
      >
        {first.cluster}{' '}
        {others.length > 0 &&
          t('schemas.row.moreTopics', { count: others.length })}
      </Box>
    </Box>
  );
}
