// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { PlainList } from '../../../../components/layout/PlainList';
import { formatCount } from '../../../../format/formatCount';
import { formatPercent } from '../../../../format/formatPercent';
import { useTokens } from '../../../../theme/useTokens';
import { visuallyHidden } from '../../../../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { PartitionShare, PartitionSpread } from './partitionSpread';

const HEIGHT = 76;
const LABEL = 18;
const NUMBER = 20;
/** More bars than this stand closer. */
const TIGHT = 24;

/** A bar for each partition, with the even share as a dashed line. */
export function PartitionBars({ spread }: { spread: PartitionSpread }) {
  const { bars, evenShare } = spread;
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  const highest = Math.max(evenShare, ...bars.map(({ share }) => share));
  const gap = bars.length > TIGHT ? '2px' : '6px';
  return (
    <Box sx={{ position: 'relative' }}>
      <PlainList
        aria-label={t('topicPage.spread.chart')}
        sx={{
          display: 'grid',
          gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))`,
          gap,
          alignItems: 'end',
        }}
      >
        {bars.map(bar => (
          <Bar key={bar.partition} {...bar} height={bar.share / highest} />
        ))}
      </PlainList>
      <Box
        aria-hidden
        sx={{
          position: 'absolute',
          left: 0,
          right: 0,
          bottom: NUMBER + (evenShare / highest) * HEIGHT,
          borderTop: `1px dashed ${tokens.tones.neutral.icon}`,
          pointerEvents: 'none',
        }}
      />
    </Box>
  );
}

function Bar(props: PartitionShare & { height: number }) {
  const { partition, messages, share, outlier, labelled, height } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { chart } = useTokens();
  const text = t('topicPage.spread.bar', {
    partition: String(partition),
    share: formatPercent(share),
    messages: formatCount(messages),
  });
  return (
    <Tooltip title={text}>
      <Box component="li" sx={{ minWidth: 0, textAlign: 'center' }}>
        <Box component="span" sx={visuallyHidden}>
          {text}
        </Box>
        <Box
          aria-hidden
          sx={{
            height: LABEL,
            fontSize: '0.6875rem',
            lineHeight: `${LABEL}px`,
            fontWeight: 600,
            whiteSpace: 'nowrap',
            // May be wider than its bar.
            display: 'flex',
            justifyContent: 'center',
          }}
        >
          {labelled && <span>{formatPercent(share)}</span>}
        </Box>
        <Box
          aria-hidden
          sx={{
            height: Math.max(2, height * HEIGHT),
            borderRadius: '3px 3px 0 0',
            backgroundColor: chart.produced,
            opacity: outlier === 'hot' ? 1 : 0.55,
          }}
        />
        <Box
          aria-hidden
          sx={{
            height: NUMBER,
            fontSize: '0.6875rem',
            lineHeight: `${NUMBER}px`,
            color: 'text.secondary',
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          {partition}
        </Box>
      </Box>
    </Tooltip>
  );
}
