// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GroupListing } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { findCoordinatorRequest } from '../wire/findCoordinatorRequest';
import { inChunks } from './inChunks';

const GROUPS_PER_REQUEST = 100;

/** The listings with the coordinators of now; groups without one keep the old. */
export async function findCoordinators(
  session: KafkaSession,
  listings: GroupListing[],
): Promise<GroupListing[]> {
  const found = await inChunks(listings, GROUPS_PER_REQUEST, chunk =>
    session.call(
      {
        doing: 'find group coordinators',
        needs: `'Describe' on Group '*'`,
        readOnly: true,
      },
      connection =>
        connection.send(
          findCoordinatorRequest(chunk.map(({ group }) => group)),
          'any',
        ),
    ),
  );
  const brokers = new Map(
    found
      .filter(({ errorCode }) => errorCode === 0)
      .map(({ group, broker }) => [group, broker]),
  );
  return listings.map(listing => ({
    ...listing,
    coordinator: brokers.get(listing.group) ?? listing.coordinator,
  }));
}
