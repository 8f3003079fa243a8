// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DeclaredParty,
  entityRefOf,
  isSameRef,
} from '@sluice/plugin-event-streaming-common';
import { ConnectorOfTopic } from '../../inventory/connectors/ConnectorInventory';
import { TopicRow } from '../../inventory/rows/TopicRow';

/** Those that everybody may know of who may know of the topic. */
export function tellableConnectors(
  connectors: readonly ConnectorOfTopic[],
  { owner, visibility }: Pick<TopicRow, 'owner' | 'visibility'>,
): ConnectorOfTopic[] {
  return connectors.filter(
    other =>
      other.visibility === 'all' ||
      (visibility === 'owned' && isSameRef(owner, other.owner)),
  );
}

/** Connectors that write to a topic. */
export function writingConnectors(
  connectors: readonly ConnectorOfTopic[],
): DeclaredParty[] {
  return connectors.filter(({ role }) => role !== 'reads').map(toParty);
}

/** Connectors that read a topic, with the group that Connect gives each. */
export function readingConnectors(
  connectors: readonly ConnectorOfTopic[],
): DeclaredParty[] {
  return connectors
    .filter(({ role }) => role === 'reads')
    .map(used => ({ ...toParty(used), groups: [`connect-${used.connector}`] }));
}

function toParty({ connect, connector, owner }: ConnectorOfTopic) {
  const entityRef = entityRefOf({
    type: 'kafka-connector',
    source: connect,
    name: connector,
  });
  return { entityRef, title: connector, owner, groups: [] };
}
