// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { formatCount } from '../../../../format/formatCount';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';

/** `24 × 3`: partitions and replicas of each. */
export function PartitionsCell({ row }: { row: TopicSummary }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { partitions, replicationFactor } = row;
  if (partitions === undefined) {
    return null;
  }
  const replicas = replicationFactor ?? '?';
  return (
    <Tooltip
      describeChild
      title={t('topics.row.replicas', {
        partitions: formatCount(partitions),
        replicas: String(replicas),
      })}
    >
      <span>
        {formatCount(partitions)}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          × {replicas}
        </Box>
      </span>
    </Tooltip>
  );
}
