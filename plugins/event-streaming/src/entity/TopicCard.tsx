// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../components/values/AgeText';
import { FactList, FactListItem } from '../components/layout/FactList';
import { OwnerLink } from '../components/values/OwnerLink';
import { SectionCard } from '../components/layout/SectionCard';
import { StateWord } from '../components/state/StateWord';
import { formatBytes } from '../format/formatBytes';
import { formatCount } from '../format/formatCount';
import { formatRate } from '../format/formatRate';
import { keptFor } from '../kinds/topic/page/keptFor';
import { ProtectedTag } from '../kinds/topic/ProtectedTag';
import { topicView } from '../kinds/topic/topicView';
import { TopicPaths, useTopicPaths } from '../kinds/topic/useTopicPaths';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { Translate } from '../translation/Translate';

/** A topic in a few facts. */
export function TopicCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const page = paths.topic(topic.cluster, topic.topic);
  const [promise] = topic.guarantees;
  return (
    <SectionCard
      title={t('entity.topic.title')}
      subtitle={
        <>
          <StateWord
            state={topic.health.state}
            help={topic.health.reason}
            note={
              !topic.live &&
              topic.observedAt && <AgeText at={topic.observedAt} />
            }
          />{' '}
          {topic.protected && <ProtectedTag />}
        </>
      }
      action={
        page && (
          <Link component={RouterLink} to={page}>
            {t('entity.openTopic')}
          </Link>
        )
      }
    >
      <FactList
        items={[...facts(topic, t, paths), ...asked(topic, t, paths)]}
      />
      {promise && (
        <Box sx={{ typography: 'body2', marginTop: 1.5 }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('entity.topic.promise')}
          </Box>
          <Box>{promise}</Box>
        </Box>
      )}
    </SectionCard>
  );
}

function facts(
  topic: TopicDetail,
  t: Translate,
  paths: TopicPaths,
): FactListItem[] {
  const { owner, cluster } = topic;
  const to = paths.cluster(cluster);
  return [
    {
      label: t('entity.topic.owner'),
      value: (
        <OwnerLink
          entityRef={owner.source === 'fallback' ? undefined : owner.ref}
          missing={owner.exists === false}
        />
      ),
    },
    {
      label: t('entity.topic.cluster'),
      value: to ? (
        <Link component={RouterLink} to={to}>
          {cluster}
        </Link>
      ) : (
        cluster
      ),
    },
    ...figures(topic, t),
  ];
}

/** Requests that are under way. */
function asked(
  { changeUnderWay, openRequests = [] }: TopicDetail,
  t: Translate,
  paths: TopicPaths,
): FactListItem[] {
  const seen = openRequests.map(({ id, operation, state }) => ({
    label: t('requests.number', { id }),
    value: (
      <Link component={RouterLink} to={paths.request(id) ?? ''}>
        {topicView.operationSentence(operation, '').trim()} ·{' '}
        {t(`state.${state}`)}
      </Link>
    ),
  }));
  return changeUnderWay
    ? [
        ...seen,
        {
          label: t('entity.topic.request'),
          value: t('topics.row.changeUnderWay'),
        },
      ]
    : seen;
}

function figures(topic: TopicDetail, t: Translate): FactListItem[] {
  const { partitions, replicationFactor, sizeBytes, worstLag } = topic;
  const rate = topic.producedPerSecond;
  return [
    {
      label: t('entity.topic.partitions'),
      value:
        partitions === undefined
          ? '–'
          : t('entity.topic.shape', {
              partitions: formatCount(partitions),
              replicas: String(replicationFactor ?? '–'),
            }),
    },
    { label: t('entity.topic.keptFor'), value: keptFor(topic, t).value },
    {
      label: t('entity.topic.size'),
      value: sizeBytes === undefined ? '–' : formatBytes(sizeBytes),
    },
    {
      label: t('entity.topic.produced'),
      value: rate === undefined ? '–' : formatRate(rate),
    },
    {
      label: t('entity.topic.lag'),
      value: worstLag ? formatCount(worstLag.messages) : '–',
      tone: topic.health.state === 'lagging' ? 'attention' : undefined,
    },
  ];
}
