// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { LinksCard } from '../../../../components/layout/LinksCard';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { useTopicPaths } from '../../useTopicPaths';
import { isOnCluster } from '../isOnCluster';
import { TopicParts } from '../useTopicParts';
import { AboutCard } from './AboutCard';
import { AwayCard } from './AwayCard';
import { ChangedConfigCard } from './ChangedConfigCard';
import { ExceptionsCard } from './ExceptionsCard';
import { OpenRequestsCard } from '../../../../requests/OpenRequestsCard';
import { PartiesCard } from './PartiesCard';
import { PromiseCard } from './PromiseCard';
import { SchemasCard } from './SchemasCard';
import { SpreadCard } from './SpreadCard';

export interface TopicOverviewProps {
  topic: TopicDetail;
  parts: TopicParts;
}

/**
 * What one wants to see of a topic at a glance. The same on its own page and on
 * the page of its catalog entity.
 */
export function TopicOverview({ topic, parts }: TopicOverviewProps) {
  const paths = useTopicPaths();
  const there = isOnCluster(topic);
  // The catalog has topics that all may see; what is not there has no entity.
  const entity =
    there && !topic.internal && topic.entityRef
      ? paths.entity(topic.entityRef)
      : undefined;
  return (
    <PageColumns
      main={
        <>
          {there ? (
            <>
              <PartiesCard topic={topic} consumers={parts.consumers} />
              <SpreadCard topic={topic} partitions={parts.partitions} />
            </>
          ) : (
            <AwayCard topic={topic} />
          )}
          <PromiseCard topic={topic} />
        </>
      }
      side={
        <>
          <OpenRequestsCard
            requests={parts.openRequests.value ?? []}
            more={topic.changeUnderWay}
          />
          {there && <SchemasCard topic={topic} loaded={parts.schemas.value} />}
          {there && <ChangedConfigCard topic={topic} config={parts.config} />}
          <ExceptionsCard topic={topic} />
          <AboutCard topic={topic} />
          <LinksCard links={topic.links} entity={entity} />
        </>
      }
    />
  );
}
