// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorState,
  ConnectorTopicRole,
  counted,
  ImpactItem,
  isSameRef,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import {
  ConnectorInventory,
  ConnectorOfTopic,
} from '../../../inventory/connectors/ConnectorInventory';
import {
  TopicInventory,
  TopicOwnership,
} from '../../../inventory/TopicInventory';

const DOES: Readonly<Record<ConnectorTopicRole, string>> = {
  writes: 'Writes to it',
  reads: 'Reads it',
  'dead-letters': 'Puts what it cannot deliver into it',
};

/** Also of one whose tasks move to another worker at this moment. */
const AT_WORK: readonly (ConnectorState | undefined)[] = [
  'running',
  'unassigned',
  'restarting',
];

/**
 * The connectors of a topic, each with what it does there. What is kept with a
 * request is read by others than who asked: only those are named that all may
 * know of who may know of the topic; the others are only counted.
 */
export async function tellConnectorsOf(
  topic: TopicTarget,
  options: {
    ofTopics: Pick<TopicInventory, 'ownership'>;
    ofConnectors: Pick<ConnectorInventory, 'using'>;
  },
): Promise<ImpactItem[]> {
  const connectors = await options.ofConnectors.using([topic]);
  if (!connectors.length) {
    return [];
  }
  const own = await options.ofTopics.ownership(topic);
  const isTold = (other: ConnectorOfTopic) => mayAllKnow(other, own);
  return [
    ...connectors.filter(isTold).map(named),
    ...untold(connectors.filter(other => !isTold(other))),
  ];
}

function mayAllKnow(
  { owner, visibility }: Pick<ConnectorOfTopic, 'owner' | 'visibility'>,
  own: TopicOwnership,
): boolean {
  return (
    visibility === 'all' ||
    (own.visibility === 'owned' && isSameRef(own.owner, owner))
  );
}

function named(used: ConnectorOfTopic): ImpactItem {
  const { connect, connector, owner, role, state } = used;
  return {
    type: 'connector',
    name: `${connector} on ${connect}`,
    owner,
    consequence: DOES[role],
    active: AT_WORK.includes(state),
    params: { connect, connector, role, ...(state ? { state } : {}) },
  };
}

function untold(connectors: readonly ConnectorOfTopic[]): ImpactItem[] {
  const keys = connectors.map(it => JSON.stringify([it.connect, it.connector]));
  const count = new Set(keys).size;
  return count
    ? [
        {
          type: 'connector',
          name: `${counted(count, 'connector')} that not everybody may see`,
          consequence: count === 1 ? 'Uses it' : 'Use it',
          params: { count },
        },
      ]
    : [];
}
