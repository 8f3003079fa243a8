// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  topicKind,
  TopicTarget,
  topicTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { Banner } from '../../../components/state/Banner';
import { useLatest } from '../../../hooks/useLatest';
import { readKeptDraft } from '../../../schemas/keptDraft';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { RequestSubjectProps } from '../../KindView';
import { RegisterForTopicButton } from '../page/schema/RegisterForTopicButton';

/** What comes after a new topic that a schema was written for in this tab. */
export function KeptSchema({ request }: RequestSubjectProps) {
  const { operation, state } = request;
  const target = topicTargetSchema.safeParse(request.target).data;
  return operation === topicKind.operations.create.id &&
    target &&
    readKeptDraft(target.topic) ? (
    <KeptBanner target={target} isThere={state === 'succeeded'} />
  ) : null;
}

interface KeptBannerProps {
  target: TopicTarget;
  isThere: boolean;
}

function KeptBanner({ target: { cluster, topic }, isThere }: KeptBannerProps) {
  const { t } = useTexts(schemaTranslationRef);
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(
    () => api.getTopic({ params: { cluster, topic } }),
    [api, cluster, topic],
  );
  const made = useLatest(isThere ? load : undefined);
  return (
    <Banner
      tone="info"
      title={t('ofTopic.kept.title')}
      action={made.value && <RegisterForTopicButton topic={made.value} />}
    >
      {t(`ofTopic.kept.${isThere ? 'now' : 'later'}`)}
    </Banner>
  );
}
