// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  TopicDetail,
  TopicPartition,
  TopicPartitions,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Latest } from '../../../../hooks/useLatest';
import { useTokens } from '../../../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useTopicPaths } from '../../useTopicPaths';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { PartitionBars } from './PartitionBars';
import {
  HOT_SKEW,
  isTelling,
  partitionSpread,
  PartitionSpread,
} from './partitionSpread';
import { spreadSentences } from './spreadSentences';

export interface SpreadCardProps {
  topic: TopicDetail;
  partitions: Latest<TopicPartitions>;
}

/** How evenly messages are spread over partitions. */
export function SpreadCard({ topic, partitions }: SpreadCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const page = useTopicPaths().topic(topic.cluster, topic.topic);
  const items = partitions.value?.items;
  const spread = items && partitionSpread(items);
  return (
    <SectionCard
      title={t('topicPage.spread.title')}
      subtitle={
        spread?.rest
          ? t('topicPage.spread.top', {
              number: String(spread.bars.length),
              all: String(items?.length),
            })
          : t('topicPage.spread.basis')
      }
      action={
        <>
          {spread && isTelling(spread.total, items.length) && (
            <Skew skew={spread.skew} />
          )}
          {page && (
            <Link component={RouterLink} to={`${page}?tab=partitions`}>
              {t('topicPage.spread.all')}
            </Link>
          )}
        </>
      }
    >
      <LoadedPart part={partitions}>
        {value => <Content partitions={value.items} spread={spread} />}
      </LoadedPart>
    </SectionCard>
  );
}

function Skew({ skew }: { skew: number }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  const hot = skew >= HOT_SKEW;
  return (
    <Box
      component="span"
      sx={{
        typography: 'caption',
        color: hot ? tokens.tones.attention.text : 'text.secondary',
        fontWeight: hot ? 600 : 400,
      }}
    >
      {t('topicPage.spread.skew', {
        skew: skew.toFixed(1),
        hot: String(HOT_SKEW),
      })}
    </Box>
  );
}

function Content(props: {
  partitions: readonly TopicPartition[];
  spread?: PartitionSpread;
}) {
  const { partitions, spread } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <>
      {spread && spread.total > 0 && <PartitionBars spread={spread} />}
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
        {spreadSentences(partitions.length, spread, t).join(' ')}
      </Box>
    </>
  );
}
