// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotImplementedError } from '@backstage/errors';
import {
  GroupDescription,
  GroupListing,
  ItemResult,
} from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { KafkaProtocolError } from '../errors/KafkaProtocolError';
import { consumerGroupDescribeRequest } from '../wire/consumerGroupDescribeRequest';
import { DescribedGroup } from '../wire/DescribedGroup';
import { describeGroupsRequest } from '../wire/describeGroupsRequest';
import { shareGroupDescribeRequest } from '../wire/shareGroupDescribeRequest';
import { WireRequest } from '../wire/WireRequest';
import { askCoordinators } from './askCoordinators';
import { groupCall } from './groupCall';
import { toGroupState } from './groupWords';

const GROUP_ID_NOT_FOUND = 69;

/** Groups with members, each asked by the protocol that it speaks. */
export async function describeGroups(
  session: KafkaSession,
  groups: GroupListing[],
): Promise<ItemResult<GroupDescription>[]> {
  const describable = groups.filter(({ type }) => type !== 'streams');
  const answers = await askCoordinators<DescribedGroup>(session, describable, {
    keyOf: ({ type }) => type,
    ask: (connection, coordinator, chunk) =>
      connection.send(requestFor(chunk), coordinator),
  });
  return groups.map(group => toItem(session, group, answers.get(group.group)));
}

/** All groups of a chunk speak the same protocol. */
function requestFor(groups: GroupListing[]): WireRequest<DescribedGroup[]> {
  const names = groups.map(({ group }) => group);
  switch (groups[0].type) {
    case 'consumer':
      return consumerGroupDescribeRequest(names);
    case 'share':
      return shareGroupDescribeRequest(names);
    default:
      return describeGroupsRequest(names);
  }
}

function toItem(
  session: KafkaSession,
  listing: GroupListing,
  answer: DescribedGroup | Error | undefined,
): ItemResult<GroupDescription> {
  const name = listing.group;
  const error = answer instanceof Error ? answer : missing(listing, answer);
  if (error || !answer || answer instanceof Error) {
    const call = groupCall('describe', name);
    return { name, error: session.translate(error, call) };
  }
  const { members } = answer;
  return {
    name,
    value: { ...listing, state: stateOf(listing, answer), members },
  };
}

/** A classic group that is not there comes back as dead, without an error. */
function missing(
  listing: GroupListing,
  answer: DescribedGroup | undefined,
): Error | undefined {
  if (listing.type === 'streams') {
    return new NotImplementedError(
      'members of streams groups (KIP-1071) are not read yet',
    );
  }
  const isGone = listing.type === 'classic' && answer?.state === 'Dead';
  return !answer || isGone
    ? new KafkaProtocolError({ errorCode: GROUP_ID_NOT_FOUND })
    : undefined;
}

/**
 * A cluster that does not tell types shows a group of a newer protocol as dead
 * although it lives: then its state is not known.
 */
function stateOf(listing: GroupListing, answer: DescribedGroup) {
  const state = toGroupState(answer.state);
  return listing.type === 'unknown' && state === 'dead' ? 'unknown' : state;
}
