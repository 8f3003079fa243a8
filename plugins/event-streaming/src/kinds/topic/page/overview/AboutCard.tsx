// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../../../../components/values/AgeText';
import { FactList, FactListItem } from '../../../../components/layout/FactList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Tag } from '../../../../components/values/Tag';
import { personName } from '../../../../requests/personName';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { Translate } from '../../../../translation/Translate';
import { TopicPaths, useTopicPaths } from '../../useTopicPaths';

/** What the topic is for, who may read it, and where it comes from. */
export function AboutCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  return (
    <SectionCard title={t('topicPage.about.title')}>
      <FactList items={[...use(topic, t), ...origin(topic, t, paths)]} />
    </SectionCard>
  );
}

function use(topic: TopicDetail, t: Translate): FactListItem[] {
  const { purpose, tags, broadcast } = topic;
  return [
    ...(purpose
      ? [
          {
            label: t('topicPage.about.purpose'),
            value: t(`topics.purpose.${purpose}`),
          },
        ]
      : []),
    ...(tags.length > 0
      ? [{ label: t('topicPage.about.tags'), value: <Tags tags={tags} /> }]
      : []),
    {
      label: t('topicPage.about.audience'),
      value: t(
        broadcast ? 'topicPage.about.everybody' : 'topicPage.about.onRequest',
      ),
    },
  ];
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 0.5,
        justifyContent: 'flex-end',
      }}
    >
      {tags.map(tag => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </Box>
  );
}

function origin(
  topic: TopicDetail,
  t: Translate,
  paths: TopicPaths,
): FactListItem[] {
  const { managed, createdBy, createdAt, createdByRequest: id } = topic;
  const made = {
    label: t('topicPage.about.made'),
    value: createdAt ? (
      <AgeText at={createdAt} />
    ) : (
      t(managed ? 'topicPage.about.through' : 'topicPage.about.outside')
    ),
  };
  const by = createdBy && {
    label: t('topicPage.about.by'),
    value: personName(createdBy),
  };
  const to = id && paths.request(id);
  const request = to && {
    label: t('topicPage.about.byRequest'),
    value: (
      <Link component={RouterLink} to={to}>
        {t('requests.number', { id })}
      </Link>
    ),
  };
  return [made, ...(by ? [by] : []), ...(request ? [request] : [])];
}
