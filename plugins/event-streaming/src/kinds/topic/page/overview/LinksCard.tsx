// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { RiExternalLinkLine } from '@remixicon/react';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { visuallyHidden } from '../../../../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTopicPaths } from '../../useTopicPaths';
import { isOnCluster } from '../isOnCluster';

/** Where else the topic can be looked at. */
export function LinksCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  // The catalog has topics that all may see; what is not there has no entity.
  const isListed = isOnCluster(topic) && !topic.internal;
  const catalog =
    isListed && topic.entityRef ? paths.entity(topic.entityRef) : undefined;
  if (topic.links.length === 0 && catalog === undefined) {
    return null;
  }
  return (
    <SectionCard title={t('topicPage.links.title')}>
      <PlainList sx={{ typography: 'body2', display: 'grid', gap: 1 }}>
        {topic.links.map(({ title, url }) => (
          <li key={url}>
            <Link
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}
            >
              {title}
              <RiExternalLinkLine size={14} aria-hidden />
              <Box component="span" sx={visuallyHidden}>
                {t('topicPage.links.opens')}
              </Box>
            </Link>
          </li>
        ))}
        {catalog !== undefined && (
          <li>
            <Link component={RouterLink} to={catalog}>
              {t('topicPage.links.catalog')}
            </Link>
          </li>
        )}
      </PlainList>
    </SectionCard>
  );
}
