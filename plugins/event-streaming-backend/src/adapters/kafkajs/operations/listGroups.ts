// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GroupListing } from '@sluice/plugin-event-streaming-node';
import { KafkaConnection } from '../connection/KafkaConnection';
import { KafkaSession } from '../connection/KafkaSession';
import { assertOutcome } from '../errors/KafkaProtocolError';
import { listGroupsRequest } from '../wire/listGroupsRequest';
import { toGroupState, toGroupType } from './groupWords';

/**
 * All groups. Each broker tells the groups that it coordinates, so a list
 * without one broker would be short without saying so: it fails instead.
 */
export async function listGroups(
  session: KafkaSession,
): Promise<GroupListing[]> {
  const call = {
    doing: 'list consumer groups',
    needs: `'Describe' on Cluster`,
    readOnly: true,
  };
  return session.call(call, async connection => {
    const brokers = await connection.brokerIds();
    const groups = await Promise.all(
      brokers.map(broker => askBroker(connection, broker)),
    );
    return groups.flat();
  });
}

async function askBroker(
  connection: KafkaConnection,
  coordinator: number,
): Promise<GroupListing[]> {
  const answer = await connection.send(listGroupsRequest(), coordinator);
  assertOutcome(answer);
  return answer.groups.map(({ group, type, state }) => ({
    group,
    type: toGroupType(type),
    state: toGroupState(state),
    coordinator,
  }));
}
