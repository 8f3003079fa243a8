// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import Link from '@mui/material/Link';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { eventStreamingApiRef } from '../api';
import { EmptyState } from '../components/state/EmptyState';
import { kindIcons } from '../components/values/kindIcons';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { formatCount } from '../format/formatCount';
import { useLatest } from '../hooks/useLatest';
import { useLiveReload } from '../hooks/useLiveReload';
import { LoadedPart } from '../components/state/LoadedPart';
import { useTopicPaths } from '../kinds/topic/useTopicPaths';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { EntityFrame } from './EntityFrame';
import { TopicRow } from './TopicRow';

const MOST = 10;

/** On a group: its topics, those that need a look first. */
export function EntityGroupTopicsCard() {
  const owner = stringifyEntityRef(useEntity().entity);
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const { list } = useTopicPaths();
  const topics = useLatest(
    useCallback(
      () => api.listTopics({ query: { owner, limit: MOST, sort: 'health' } }),
      [api, owner],
    ),
  );
  useLiveReload(topics.reload);
  const total = topics.value?.totalItems;
  return (
    <EntityFrame>
      <SectionCard
        title={t('entity.group.title')}
        count={total === undefined ? undefined : formatCount(total)}
        content="list"
        action={
          list && (
            <Link
              component={RouterLink}
              to={`${list}?owner=${encodeURIComponent(owner)}`}
            >
              {t('entity.group.all')}
            </Link>
          )
        }
      >
        <LoadedPart part={topics}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState
                variant="nothing"
                icon={kindIcons.topic}
                title={t('entity.group.none')}
              >
                {t('entity.group.noneText')}
              </EmptyState>
            ) : (
              <PlainList aria-label={t('entity.group.title')}>
                {items.map(topic => (
                  <TopicRow
                    key={`${topic.cluster}:${topic.topic}`}
                    name={topic.topic}
                    topic={topic}
                  />
                ))}
              </PlainList>
            )
          }
        </LoadedPart>
      </SectionCard>
    </EntityFrame>
  );
}
