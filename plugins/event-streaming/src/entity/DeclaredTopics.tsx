// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { TopicRef } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { CardRow } from '../components/layout/CardRow';
import { PlainList } from '../components/layout/PlainList';
import { LoadedPart } from '../components/state/LoadedPart';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { TopicRow } from './TopicRow';
import { DeclaredTopic, useDeclaredTopics } from './useDeclaredTopics';

export interface DeclaredTopicsProps {
  title: string;
  refs: readonly TopicRef[];
}

/** Each name is looked up by a question of its own. */
const MOST = 20;

/** The topics at one side of a component. */
export function DeclaredTopics({ title, refs }: DeclaredTopicsProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const shown = useMemo(() => refs.slice(0, MOST), [refs]);
  const topics = useDeclaredTopics(shown);
  if (refs.length === 0) {
    return null;
  }
  const more = refs.length - shown.length;
  return (
    <Box sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box
        sx={{
          typography: 'caption',
          fontWeight: 500,
          color: 'text.secondary',
          padding: '10px 16px 0',
        }}
      >
        {title}
      </Box>
      {/* Rows reach the edges of the card, bars and errors do not. */}
      <Box sx={{ padding: topics.value ? 0 : '6px 16px 12px' }}>
        <LoadedPart part={topics}>
          {value => (
            <PlainList aria-label={title}>
              {value.flatMap(declared => rows(declared))}
              {more > 0 && (
                <CardRow>
                  {t('entity.component.more', { number: String(more) })}
                </CardRow>
              )}
            </PlainList>
          )}
        </LoadedPart>
      </Box>
    </Box>
  );
}

function rows({ ref, found }: DeclaredTopic) {
  return found.length > 0
    ? found.map(topic => (
        <TopicRow
          key={`${topic.cluster}:${topic.topic}`}
          name={topic.topic}
          topic={topic}
        />
      ))
    : [<TopicRow key={`${ref.cluster ?? ''}:${ref.topic}`} name={ref.topic} />];
}
