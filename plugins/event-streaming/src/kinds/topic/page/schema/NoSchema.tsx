// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { RegisterForTopicButton } from './RegisterForTopicButton';

/** Says that nobody can tell what messages hold, and what to do about it. */
export function NoSchema({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  if (topic.internal) {
    return <Box sx={{ color: 'text.secondary' }}>{t('ofTopic.internal')}</Box>;
  }
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      <div>{t('ofTopic.none')}</div>
      {topic.newSchema ? (
        <Box sx={{ marginTop: 1 }}>
          <RegisterForTopicButton topic={topic} />
        </Box>
      ) : (
        <div>{t('ofTopic.noRegistry', { cluster: topic.cluster })}</div>
      )}
    </Box>
  );
}
