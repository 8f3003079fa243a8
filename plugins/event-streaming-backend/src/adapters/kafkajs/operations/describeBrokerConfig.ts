// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigEntry } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { assertOutcome } from '../errors/KafkaProtocolError';
import {
  CONFIG_RESOURCE,
  describeConfigsRequest,
} from '../wire/describeConfigsRequest';
import { toConfigEntry } from './toConfigEntry';

/** Config entries of a broker; only that broker can tell its static ones. */
export async function describeBrokerConfig(
  session: KafkaSession,
  brokerId: number,
): Promise<ConfigEntry[]> {
  return session.call(
    {
      doing: `describe the configuration of broker ${brokerId}`,
      object: `Broker ${brokerId}`,
      needs: `'DescribeConfigs' on Cluster`,
      readOnly: true,
    },
    async connection => {
      const [config] = await connection.send(
        describeConfigsRequest({
          resourceType: CONFIG_RESOURCE.broker,
          names: [String(brokerId)],
          includeSynonyms: true,
        }),
        brokerId,
      );
      assertOutcome(config);
      return config.entries.map(toConfigEntry);
    },
  );
}
