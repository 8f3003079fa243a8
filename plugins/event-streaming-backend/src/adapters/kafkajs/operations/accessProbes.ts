// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AccessCheck } from '@sluice/plugin-event-streaming-node';
import { KafkaConnection } from '../connection/KafkaConnection';
import { createPartitionsRequest } from '../wire/createPartitionsRequest';
import { createTopicsRequest } from '../wire/createTopicsRequest';
import { deleteTopicsRequest } from '../wire/deleteTopicsRequest';
import {
  CONFIG_RESOURCE,
  describeConfigsRequest,
} from '../wire/describeConfigsRequest';
import { describeGroupsRequest } from '../wire/describeGroupsRequest';
import { incrementalAlterConfigsRequest } from '../wire/incrementalAlterConfigsRequest';
import { WireOutcome } from '../wire/WireRequest';
import { CHANGE_TIMEOUT_MS } from './changeTimeout';
import { describesCluster } from './describesCluster';

/** A question whose answer tells whether a right is there, and changes nothing. */
export interface AccessProbe {
  operation: AccessCheck['operation'];
  resource: AccessCheck['resource'];
  /** What follows when the right is missing. */
  consequence: string;
  /** Asks about a topic or group `name` that does not exist. */
  ask: (connection: KafkaConnection, name: string) => Promise<WireOutcome>;
}

// Kafka looks at the rights before it looks for the object, so asking about a
// name that nobody can have chosen tells the right and touches nothing.
export const ACCESS_PROBES: readonly AccessProbe[] = [
  {
    operation: 'Describe',
    resource: 'Cluster',
    consequence:
      'Sizes are not known, and only groups that were granted one by one are listed',
    ask: describesCluster,
  },
  {
    operation: 'DescribeConfigs',
    resource: 'Cluster',
    consequence: "The brokers' defaults are not known",
    ask: async connection => {
      const [broker] = await connection.brokerIds();
      return first(
        await connection.send(
          describeConfigsRequest({
            resourceType: CONFIG_RESOURCE.broker,
            names: [String(broker)],
            keys: ['num.partitions'],
            includeSynonyms: false,
          }),
          broker,
        ),
      );
    },
  },
  {
    operation: 'Describe',
    resource: 'Topic:*',
    consequence: 'Only topics that were granted to the user are listed',
    ask: async (connection, name) =>
      first((await connection.metadata({ topics: [name] })).topics),
  },
  {
    operation: 'DescribeConfigs',
    resource: 'Topic:*',
    consequence: 'Retention and other settings of topics are not known',
    ask: async (connection, name) =>
      first(
        await connection.send(
          describeConfigsRequest({
            resourceType: CONFIG_RESOURCE.topic,
            names: [name],
            keys: ['retention.ms'],
            includeSynonyms: false,
          }),
          'any',
        ),
      ),
  },
  {
    operation: 'Describe',
    resource: 'Group:*',
    consequence: 'Members and lag of consumer groups are not known',
    ask: async (connection, name) =>
      first(await connection.send(describeGroupsRequest([name]), 'any')),
  },
  {
    operation: 'Create',
    resource: 'Topic:*',
    consequence: 'Topics cannot be created',
    ask: async (connection, name) =>
      first(
        await connection.send(
          createTopicsRequest({
            name,
            partitions: 1,
            replicationFactor: 1,
            config: {},
            timeoutMs: CHANGE_TIMEOUT_MS,
            validateOnly: true,
          }),
          'controller',
        ),
      ),
  },
  {
    operation: 'AlterConfigs',
    resource: 'Topic:*',
    consequence: 'Settings of topics cannot be changed',
    ask: async (connection, name) =>
      first(
        await connection.send(
          incrementalAlterConfigsRequest({
            topic: name,
            changes: { 'retention.ms': '604800000' },
            validateOnly: true,
          }),
          'controller',
        ),
      ),
  },
  {
    operation: 'Alter',
    resource: 'Topic:*',
    consequence: 'Partitions cannot be added',
    ask: async (connection, name) =>
      first(
        await connection.send(
          createPartitionsRequest({
            name,
            total: 2,
            timeoutMs: CHANGE_TIMEOUT_MS,
            validateOnly: true,
          }),
          'controller',
        ),
      ),
  },
  {
    operation: 'Delete',
    resource: 'Topic:*',
    consequence: 'Topics cannot be deleted',
    ask: async (connection, name) =>
      first(
        await connection.send(
          deleteTopicsRequest({ name, timeoutMs: CHANGE_TIMEOUT_MS }),
          'controller',
        ),
      ),
  },
];

function first(outcomes: WireOutcome[]): WireOutcome {
  return outcomes[0] ?? { errorCode: -1, errorMessage: 'an empty answer' };
}
