// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Capability,
  KafkaCapabilities,
} from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { KafkaProtocolError } from '../errors/KafkaProtocolError';
import { apiVersionsRequest } from '../wire/apiVersionsRequest';
import { CONSUMER_GROUP_DESCRIBE } from '../wire/consumerGroupDescribeRequest';
import { describeAclsRequest } from '../wire/describeAclsRequest';
import { DESCRIBE_LOG_DIRS } from '../wire/describeLogDirsRequest';
import { INCREMENTAL_ALTER_CONFIGS } from '../wire/incrementalAlterConfigsRequest';
import { GROUP_TYPE_VERSION, LIST_GROUPS } from '../wire/listGroupsRequest';
import { MAX_TIMESTAMP_VERSION } from '../wire/listOffsetsRequest';

const LIST_OFFSETS = 2;
const CREATE_TOPICS = 19;
const YES: Capability = { state: 'yes' };

/** What the cluster can do, by the calls and versions that its brokers speak. */
export async function capabilities(
  session: KafkaSession,
): Promise<KafkaCapabilities> {
  const call = {
    doing: 'find out what it can do',
    needs: `'Describe' on Cluster`,
    readOnly: true,
  };
  return session.call(call, async connection => {
    const { maxVersions } = await connection.send(apiVersionsRequest(), 'any');
    const speaks = (apiKey: number, version: number, reason: string) =>
      (maxVersions.get(apiKey) ?? -1) >= version
        ? YES
        : ({ state: 'no', reason } as const);
    const acls = await connection.send(describeAclsRequest(), 'any');
    return {
      incrementalConfigs: speaks(
        INCREMENTAL_ALTER_CONFIGS,
        0,
        'Changing single config entries needs Kafka 2.3',
      ),
      validateOnly: speaks(
        CREATE_TOPICS,
        1,
        'Checking a change without making it needs Kafka 0.10.2',
      ),
      groupTypes: groupTypes(maxVersions),
      logDirs: speaks(DESCRIBE_LOG_DIRS, 1, 'Sizes on disk need Kafka 2.0'),
      maxTimestamp: speaks(
        LIST_OFFSETS,
        MAX_TIMESTAMP_VERSION,
        'The newest record by timestamp needs Kafka 3.0',
      ),
      authorizer: authorizer(acls.errorCode),
    };
  });
}

function groupTypes(maxVersions: Map<number, number>): Capability {
  const tellsTypes =
    (maxVersions.get(LIST_GROUPS) ?? -1) >= GROUP_TYPE_VERSION &&
    maxVersions.has(CONSUMER_GROUP_DESCRIBE);
  return tellsTypes
    ? YES
    : { state: 'no', reason: 'Types of consumer groups need Kafka 3.8' };
}

function authorizer(errorCode: number): Capability {
  const error = new KafkaProtocolError({ errorCode });
  switch (error.kind.class) {
    case 'security-disabled':
      return { state: 'no', reason: error.message };
    case 'denied':
      return YES; // somebody said no
    default:
      return errorCode === 0
        ? YES
        : { state: 'unknown', reason: error.message };
  }
}
