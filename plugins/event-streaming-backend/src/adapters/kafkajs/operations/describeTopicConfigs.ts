// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigEntry, ItemResult } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { KafkaProtocolError } from '../errors/KafkaProtocolError';
import {
  CONFIG_RESOURCE,
  DescribedConfig,
  describeConfigsRequest,
} from '../wire/describeConfigsRequest';
import { inChunks, TOPICS_PER_REQUEST } from './inChunks';
import { toConfigEntry } from './toConfigEntry';
import { topicCall } from './topicCall';

/** Config entries of topics, in the order asked for; defaults come with all entries only. */
export async function describeTopicConfigs(
  session: KafkaSession,
  names: string[],
  keys?: string[],
): Promise<ItemResult<ConfigEntry[]>[]> {
  const described = await inChunks(names, TOPICS_PER_REQUEST, chunk =>
    session.call(
      {
        doing: 'describe the configuration of topics',
        needs: `'DescribeConfigs' on Topic '*'`,
        readOnly: true,
      },
      connection =>
        connection.send(
          describeConfigsRequest({
            resourceType: CONFIG_RESOURCE.topic,
            names: chunk,
            keys,
            includeSynonyms: keys === undefined,
          }),
          'any',
        ),
    ),
  );
  const byName = new Map(described.map(config => [config.name, config]));
  return names.map(name => toItem(session, name, byName.get(name)));
}

function toItem(
  session: KafkaSession,
  name: string,
  config: DescribedConfig | undefined,
): ItemResult<ConfigEntry[]> {
  if (config?.errorCode === 0) {
    return { name, value: config.entries.map(toConfigEntry) };
  }
  const error = new KafkaProtocolError(config ?? { errorCode: -1 });
  const call = topicCall(
    'describe the configuration of',
    name,
    'DescribeConfigs',
  );
  return { name, error: session.translate(error, call) };
}
