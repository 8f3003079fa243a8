// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TopicConsumers,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { StaleBanner } from '../../../../components/state/StaleBanner';
import { Latest } from '../../../../hooks/useLatest';
import { isOnCluster } from '../isOnCluster';
import { ContractCard } from './ContractCard';
import { MessagesCard } from './MessagesCard';
import { useTopicSchemas } from './useTopicSchemas';
import { ValueFieldsCard } from './ValueFieldsCard';

export interface SchemaTabProps {
  topic: TopicDetail;
  consumers: Latest<TopicConsumers>;
}

/** What writers and readers of the topic rely on. */
export function SchemaTab({ topic, consumers }: SchemaTabProps) {
  const schemas = useTopicSchemas(topic);
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
      <ContractCard topic={topic} schemas={schemas} consumers={consumers} />
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
