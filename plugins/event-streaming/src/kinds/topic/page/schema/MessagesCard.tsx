// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { useCallback, useState } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { DisabledReason } from '../../../../components/controls/DisabledReason';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { AgeText } from '../../../../components/values/AgeText';
import { useLatest } from '../../../../hooks/useLatest';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaIdsFound } from './SchemaIdsFound';

/**
 * Which schemas the newest messages say that they go by. Messages are read when
 * somebody asks for it, never because a page is opened.
 */
export function MessagesCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const api = useApi(eventStreamingApiRef);
  const [isAsked, setIsAsked] = useState(false);
  const { cluster, topic: name, access } = topic;
  const load = useCallback(
    () => api.getTopicSchemaIds({ params: { cluster, topic: name } }),
    [api, cluster, name],
  );
  const found = useLatest(isAsked ? load : undefined);
  const { allowed, reason } = access.messages;
  return (
    <SectionCard
      title={t('ofTopic.messages.title')}
      subtitle={
        found.value && (
          <AgeText key={found.value.readAt} at={found.value.readAt} />
        )
      }
      action={
        <DisabledReason
          reason={allowed ? undefined : reason ?? t('ofTopic.messages.denied')}
        >
          <Button
            variant="outlined"
            disabled={found.loading}
            onClick={isAsked ? found.reload : () => setIsAsked(true)}
          >
            {t(`ofTopic.messages.${isAsked ? 'again' : 'look'}`)}
          </Button>
        </DisabledReason>
      }
      content={isAsked ? 'list' : 'padded'}
    >
      {isAsked ? (
        <LoadedPart part={found}>
          {value => <SchemaIdsFound found={value} />}
        </LoadedPart>
      ) : (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('ofTopic.messages.about')}
        </Box>
      )}
    </SectionCard>
  );
}
