// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterDescription } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { apiVersionsRequest } from '../wire/apiVersionsRequest';
import { kafkaRelease } from './kafkaRelease';

/**
 * Brokers and release. No controller: on KRaft the metadata names any broker,
 * to which changes are sent and which passes them on.
 */
export async function describeCluster(
  session: KafkaSession,
): Promise<ClusterDescription> {
  const call = {
    doing: 'describe the cluster',
    needs: `'Describe' on Cluster`,
    readOnly: true,
  };
  return session.call(call, async connection => {
    const metadata = await connection.metadata({ topics: [] });
    const { finalizedFeatures } = await connection.send(
      apiVersionsRequest(),
      'any',
    );
    return {
      clusterId: metadata.clusterId ?? '',
      brokers: metadata.brokers,
      version: kafkaRelease(finalizedFeatures.get('metadata.version')),
    };
  });
}
