// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { StaleBanner } from '../../../../components/state/StaleBanner';
import { isOnCluster } from '../isOnCluster';
import { TopicParts } from '../useTopicParts';
import { ContractCard } from './ContractCard';
import { MessagesCard } from './MessagesCard';
import { ValueFieldsCard } from './ValueFieldsCard';

export interface SchemaTabProps {
  topic: TopicDetail;
  parts: TopicParts;
}

/** What writers and readers of the topic rely on. */
export function SchemaTab({ topic, parts }: SchemaTabProps) {
  const { schemas } = parts;
  const details = schemas.value?.flatMap(({ detail }) => detail ?? []) ?? [];
  const away = details.find(({ live }) => !live);
  return (
    <>
      {away && (
        <StaleBanner
          source={away.registry}
          observedAt={away.observedAt ?? away.staleSince ?? Date.now()}
          reason={away.staleReason}
          onRetry={schemas.reload}
        />
      )}
      <ContractCard topic={topic} parts={parts} />
      {isOnCluster(topic) && !topic.internal && <MessagesCard topic={topic} />}
      <ValueFieldsCard schemas={details.filter(isOfValues)} />
    </>
  );

  function isOfValues({ registry, group, artifact }: (typeof details)[number]) {
    return schemas.value?.some(
      ({ schema }) =>
        schema.part === 'value' &&
        schema.registry === registry &&
        schema.group === group &&
        schema.artifact === artifact,
    );
  }
}
