// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { ConnectorSummary } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useConnectorPaths } from '../../useConnectorPaths';

const ellipsis = {
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** The topics that it writes to or reads from. */
export function TopicsCell({ row }: { row: ConnectorSummary }) {
  const { t } = useTexts(connectorTranslationRef);
  const paths = useConnectorPaths();
  const [first] = row.topics;
  if (!first) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('connectors.row.noTopic')}
      </Box>
    );
  }
  const to = paths.topic(row.cluster, first);
  const others = row.topicCount - 1;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="span" sx={{ ...ellipsis, typography: 'body2' }}>
        {to === undefined ? (
          first
        ) : (
          <Link component={RouterLink} to={to} title={first}>
            {first}
          </Link>
        )}
      </Box>
      <Box
        component="span"
        sx={{ ...ellipsis, typography: 'caption', color: 'text.secondary' }}
      >
        {others > 0
          ? t('connectors.row.moreTopics', { count: others })
          : row.cluster}
      </Box>
    </Box>
  );
}
