// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useReaders } from './useReaders';

const MOST_NAMED = 10;

/** Who has to live with an override, before it is asked for. */
export function WhoIsHit(props: {
  topics: readonly TopicTarget[] | undefined;
}) {
  const { t } = useTexts(schemaTranslationRef);
  const { value: readers } = useReaders(props.topics);
  if (!readers) {
    return null; // the plan of the override tells it, too
  }
  const named = readers
    .slice(0, MOST_NAMED)
    .map(({ name, clusters }) => `${name} (${clusters.join(', ')})`);
  const more = readers.length - named.length;
  return (
    <Box sx={{ color: 'text.secondary' }}>
      {readers.length === 0
        ? t('newSchema.ways.noReaders')
        : t('newSchema.ways.readers', { names: named.join(', ') })}
      {more > 0 && ` ${t('newSchema.ways.moreReaders', { count: more })}`}
    </Box>
  );
}
