// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  Environment,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../components/values/AgeText';
import { CardRow } from '../components/layout/CardRow';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { StateWord } from '../components/state/StateWord';
import { TwoLines } from '../components/values/TwoLines';
import { topicRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

export interface NeedsALookCardProps {
  topics: readonly TopicSummary[];
  environments: readonly Environment[];
}

/** Topics that are not well, worst first, each with the evidence. */
export function NeedsALookCard({ topics, environments }: NeedsALookCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (topics.length === 0) {
    return (
      <SectionCard title={t('overview.look')}>
        <StateWord state="healthy" label={t('overview.lookNone')} />
      </SectionCard>
    );
  }
  return (
    <SectionCard
      title={t('overview.look')}
      count={topics.length}
      content="list"
    >
      <PlainList>
        {topics.map(topic => (
          <CardRow key={`${topic.cluster}/${topic.topic}`}>
            <Row
              topic={topic}
              environment={environments.find(
                ({ name }) => name === topic.environment,
              )}
            />
          </CardRow>
        ))}
      </PlainList>
    </SectionCard>
  );
}

function Row({
  topic,
  environment,
}: {
  topic: TopicSummary;
  environment?: Environment;
}) {
  const pathOf = useRouteRef(topicRouteRef);
  const { cluster, topic: name, health, observedAt } = topic;
  return (
    <>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <TwoLines
          first={
            <Link
              component={RouterLink}
              to={pathOf?.({ cluster, topic: name }) ?? ''}
            >
              {name}
            </Link>
          }
          second={health.reason}
        />
      </Box>
      <StateWord state={health.state} help={health.reason} />
      {environment && (
        <EnvironmentBadge name={environment.name} tier={environment.tier} />
      )}
      <Box
        sx={{
          typography: 'caption',
          width: 56,
          textAlign: 'right',
          color: 'text.secondary',
        }}
      >
        {observedAt && <AgeText at={observedAt} form="bare" />}
      </Box>
    </>
  );
}
