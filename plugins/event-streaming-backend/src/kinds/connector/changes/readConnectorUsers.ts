// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorTarget,
  ImpactItem,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { TopicOfConnector } from '../../../inventory/connectors/ConnectorInventory';
import { isReader } from '../../isReader';
import { unlessMissing } from '../../unlessMissing';
import { ConnectorProposalsOptions } from '../ConnectorProposalsOptions';

/** Topics of which it is asked who reads them; a source can feed thousands. */
const MOST_ASKED = 25;

/** Who lives by a connector. */
export interface ConnectorUsers {
  /** Names of the topics that it writes to. */
  feeds: string[];
  impact: ImpactItem[];
  /** Consumer groups that read what it writes at this moment. */
  activeGroups: string[];
  /** Messages that a sink has not written yet; undefined where not known. */
  unprocessed?: number;
}

type Services = Pick<
  ConnectorProposalsOptions,
  'inventory' | 'connects' | 'impactOn' | 'topics'
>;

/** Readers of the topics that a connector writes, and how far a sink is behind. */
export async function readConnectorUsers(
  target: ConnectorTarget,
  consequence: string,
  services: Services,
): Promise<ConnectorUsers> {
  const topics = await services.inventory.topics(target);
  const written = named(topics, ['writes']);
  const read = named(topics, ['reads']);
  const [readers, behind] = await Promise.all([
    readersOf(written, services),
    readersOf(read, services),
  ]);
  const impact = readers
    .filter(isReader)
    .map(item => ({ ...item, consequence }));
  return {
    feeds: written.map(({ topic }) => topic),
    impact,
    activeGroups: impact
      .filter(({ type, active }) => type === 'consumer-group' && active)
      .map(({ name }) => name),
    unprocessed: lagOf(`connect-${target.connector}`, behind),
  };
}

function named(
  topics: readonly TopicOfConnector[],
  roles: readonly TopicOfConnector['role'][],
): TopicTarget[] {
  return topics
    .filter(({ role }) => roles.includes(role))
    .map(({ cluster, topic }) => ({ cluster, topic }));
}

async function readersOf(
  topics: readonly TopicTarget[],
  { impactOn, topics: inventory }: Services,
): Promise<ImpactItem[]> {
  const found = await Promise.all(
    topics
      .slice(0, MOST_ASKED)
      .map(async topic =>
        (await inventory.isThere(topic))
          ? unlessMissing(impactOn('topic', topic))
          : [],
      ),
  );
  return found.flatMap(items => items ?? []);
}

/** A sink reads in a group of its own, whose name begins so unless overridden. */
function lagOf(
  group: string,
  items: readonly ImpactItem[],
): number | undefined {
  const lags = items.flatMap(({ type, name, params }) =>
    type === 'consumer-group' && name === group && Number.isFinite(params.lag)
      ? [Number(params.lag)]
      : [],
  );
  return lags.length ? lags.reduce((sum, lag) => sum + lag, 0) : undefined;
}
