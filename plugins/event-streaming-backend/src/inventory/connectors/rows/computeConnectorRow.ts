// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDescription } from '@sluice/plugin-event-streaming-node';
import { externalEntityOf } from '../../../kinds/connector/externalEntityOf';
import { contentHash } from '../../rows/contentHash';
import { storable } from '../../schemas/rows/storable';
import {
  ConnectorContext,
  ConnectorKnowledge,
  storedConfigOf,
} from './ConnectorContext';
import { connectorEntityHashOf } from './connectorEntityHashOf';
import { connectorOwnershipOf } from './connectorOwnershipOf';
import {
  ConnectorRow,
  ConnectorTopicRow,
  PreviousConnector,
  StoredTask,
} from './ConnectorRow';
import {
  connectorHealthRankOf,
  connectorRowHealthOf,
} from './connectorRowHealthOf';
import { connectorTopicRowsOf } from './connectorTopicRowsOf';
import { taskColumnsOf } from './taskColumnsOf';

/** What is known of one connector. */
export interface KnownConnector extends ConnectorKnowledge {
  reading: ConnectorDescription;
  /** Topics that the worker saw; undefined where it was not asked. */
  active?: readonly string[];
  previous?: PreviousConnector;
  previousTopics?: readonly ConnectorTopicRow[];
}

/** A row with what belongs to it, as against what is stored. */
export interface ComputedConnector {
  row: ConnectorRow;
  isChanged: boolean;
  topics: ConnectorTopicRow[];
}

/** Pure: the same reading gives the same row and the same hashes. */
export function computeConnectorRow(
  context: ConnectorContext,
  known: KnownConnector,
): ComputedConnector {
  const { reading, record, previous } = known;
  const { name: connect, cluster, environment } = context.connect;
  const target = { connect, connector: reading.name };
  const ownership = connectorOwnershipOf(context, reading.name, known);
  const config = storable(storedConfigOf(reading.config));
  const topics = connectorTopicRowsOf({
    target,
    cluster,
    type: reading.type,
    config: reading.config.values,
    active: known.active,
    previous: known.previousTopics,
  });
  const health = connectorRowHealthOf({ ...reading, ...known, ownership });
  const description = storable(record?.description);
  const row = {
    ...target,
    cluster,
    environment: environment.name,
    present: true,
    type: reading.type,
    class_name: storable(reading.className).slice(0, 500),
    version: storable(reading.version)?.slice(0, 100) ?? null,
    description,
    ...ownership,
    managed: record !== undefined && !record.adopted,
    state: reading.state,
    worker: storable(reading.worker)?.slice(0, 300) ?? null,
    ...taskColumnsOf(reading.tasks),
    health: health.state,
    health_rank: connectorHealthRankOf(health.state),
    health_reason: health.reason ?? null,
    search: [reading.name, description ?? '', storable(reading.className)]
      .join('\n')
      .toLowerCase(),
    config_hash: contentHash(config),
    trace: storable(reading.trace),
    tasks: storable(JSON.stringify(reading.tasks.map(toStoredTask))),
    config,
  };
  // It changes without the row where a topic comes to the catalog.
  const entity_hash = connectorEntityHashOf(
    row,
    topics,
    known.topicRefs,
    externalEntityOf(row, context.connect)?.entityRef,
  );
  const row_hash = contentHash([row, topics, entity_hash]);
  return {
    row: {
      ...row,
      row_hash,
      entity_hash,
      observed_at: context.now,
    },
    isChanged: row_hash !== previous?.row_hash,
    topics,
  };
}

function toStoredTask({ id, state, worker, trace }: StoredTask): StoredTask {
  return { id, state, worker, trace };
}
