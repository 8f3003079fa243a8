// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { formatCount } from '../../../../format/formatCount';
import { useTokens } from '../../../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { isBeingMade } from '../isBeingMade';

const ellipsis = {
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** How far the slowest group is behind, and which one it is. */
export function LagCell({ row }: { row: TopicSummary }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  const { worstLag, consumerGroups, health } = row;
  if (isBeingMade(row)) {
    return null;
  }
  if (!worstLag) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t(
          consumerGroups === 0
            ? 'topics.row.noConsumer'
            : 'topics.row.notKnown',
        )}
      </Box>
    );
  }
  const messages = formatCount(worstLag.messages);
  const isLagging = health.state === 'lagging';
  const quiet = worstLag.messages === 0 ? tokens.secondaryText : 'inherit';
  return (
    <Tooltip
      describeChild
      title={t('topics.row.lag', { messages, group: worstLag.group })}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box
          component="span"
          sx={{
            display: 'block',
            fontWeight: isLagging ? 600 : 400,
            color: isLagging ? tokens.tones.attention.text : quiet,
          }}
        >
          {messages}
        </Box>
        <Box
          component="span"
          sx={{ ...ellipsis, typography: 'caption', color: 'text.secondary' }}
        >
          {worstLag.group}
        </Box>
      </Box>
    </Tooltip>
  );
}
