// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { EnvironmentBadge } from '../../../components/values/EnvironmentBadge';
import { kindIcons } from '../../../components/values/kindIcons';
import { ObjectHeader } from '../../../components/layout/ObjectHeader';
import { StatePill } from '../../../components/state/StatePill';
import { useEnvironments } from '../../../hooks/useEnvironments';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { TopicActions } from '../change/TopicActions';
import { ProtectedTag } from '../ProtectedTag';
import { useTopicPaths } from '../useTopicPaths';

/** Name, environment, health, what the topic is for, and its namesakes. */
export function TopicHeader({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const environment = useEnvironments()?.find(
    ({ name }) => name === topic.environment,
  );
  return (
    <ObjectHeader
      icon={kindIcons.topic}
      title={topic.topic}
      copy={{ value: topic.topic, what: t('topicPage.name') }}
      badges={
        <>
          {environment && (
            <EnvironmentBadge
              name={environment.title}
              tier={environment.tier}
              variant="filled"
            />
          )}
          <StatePill state={topic.health.state} help={topic.health.reason} />
          {topic.protected && <ProtectedTag />}
        </>
      }
      description={<Description topic={topic} />}
      actions={<TopicActions topic={topic} />}
    />
  );
}

function Description({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const { description, alsoOn } = topic;
  return (
    <>
      {sentence(description ?? t('topics.row.noDescription'))}
      {alsoOn.length > 0 && <> {t('topicPage.alsoIn')} </>}
      {alsoOn.map(({ cluster }, index) => {
        const to = paths.topic(cluster, topic.topic);
        return (
          <span key={cluster}>
            {index > 0 && ', '}
            {to === undefined ? (
              cluster
            ) : (
              <Link component={RouterLink} to={to} underline="always">
                {cluster}
              </Link>
            )}
          </span>
        );
      })}
    </>
  );
}

/** Something may follow, so the sentence has to end. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
