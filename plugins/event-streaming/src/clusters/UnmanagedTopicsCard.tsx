// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { ClusterDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { formatCount } from '../format/formatCount';
import { topicRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** Topics that nobody asked for through the portal. */
export function UnmanagedTopicsCard({ cluster }: { cluster: ClusterDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const pathOf = useRouteRef(topicRouteRef);
  const { unmanagedTopics, unmanagedTopicCount } = cluster;
  const hidden = unmanagedTopicCount - unmanagedTopics.length;
  return (
    <SectionCard
      title={t('clusters.unmanaged')}
      count={formatCount(unmanagedTopicCount)}
    >
      <Box sx={{ color: 'text.secondary' }}>
        {t(
          unmanagedTopicCount > 0
            ? 'clusters.unmanagedHelp'
            : 'clusters.allManaged',
        )}
      </Box>
      <PlainList aria-label={t('clusters.unmanaged')}>
        {unmanagedTopics.map(topic => (
          <Box
            component="li"
            key={topic}
            sx={{ marginTop: 1, overflowWrap: 'anywhere' }}
          >
            <Link
              component={RouterLink}
              to={pathOf?.({ cluster: cluster.name, topic }) ?? ''}
            >
              {topic}
            </Link>
          </Box>
        ))}
      </PlainList>
      {hidden > 0 && (
        <Box sx={{ color: 'text.secondary', marginTop: 1 }}>
          {t('clusters.unmanagedMore', { number: formatCount(hidden) })}
        </Box>
      )}
    </SectionCard>
  );
}
