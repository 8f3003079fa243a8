// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { CardRow } from '../components/layout/CardRow';
import { StateWord } from '../components/state/StateWord';
import { TwoLines } from '../components/values/TwoLines';
import { formatRate } from '../format/formatRate';
import { useTopicPaths } from '../kinds/topic/useTopicPaths';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

export interface TopicRowProps {
  name: string;
  /** Undefined when it is not there, or may not be seen. */
  topic?: TopicSummary;
}

/** One topic of a list on an entity's card. */
export function TopicRow({ name, topic }: TopicRowProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const to = useTopicPaths().topic(topic?.cluster ?? '', name);
  const rate = topic?.producedPerSecond;
  return (
    <CardRow>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <TwoLines
          first={
            topic && to ? (
              <Link component={RouterLink} to={to}>
                {name}
              </Link>
            ) : (
              name
            )
          }
          second={
            topic
              ? [
                  topic.cluster,
                  ...(rate === undefined ? [] : [formatRate(rate)]),
                ].join(' · ')
              : t('entity.component.unknown')
          }
        />
      </Box>
      {topic && (
        <StateWord state={topic.health.state} help={topic.health.reason} />
      )}
    </CardRow>
  );
}
