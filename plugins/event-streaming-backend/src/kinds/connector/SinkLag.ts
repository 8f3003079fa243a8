// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorLag,
  ConnectorTopic,
} from '@sluice/plugin-event-streaming-common';
import { ReadConnectorConfig } from '@sluice/plugin-event-streaming-node';
import { ConnectorRow } from '../../inventory/connectors/rows/ConnectorRow';
import { GroupStore } from '../../inventory/stores/GroupStore';
import { SourceStore } from '../../inventory/stores/SourceStore';

/** Everything a `SinkLag` is made of. */
export interface SinkLagOptions {
  groups: Pick<GroupStore, 'topicsOf'>;
  /** The Kafka clusters. */
  sources: Pick<SourceStore<unknown>, 'states'>;
}

/** A setting that gives a sink another group than the usual one. */
const GROUP_KEY = 'consumer.override.group.id';

/** How far sinks are behind, as the inventory of their Kafka cluster has it. */
export class SinkLag {
  readonly #options: SinkLagOptions;

  static create(options: SinkLagOptions): SinkLag {
    return new SinkLag(options);
  }

  private constructor(options: SinkLagOptions) {
    this.#options = options;
  }

  /**
   * Undefined for a source, and until a pass has seen the sink's group.
   *
   * @param topics - those that the caller may see
   */
  async of(
    row: Pick<ConnectorRow, 'connector' | 'cluster' | 'type' | 'config'>,
    topics: readonly ConnectorTopic[],
  ): Promise<ConnectorLag | undefined> {
    if (row.type !== 'sink') {
      return undefined;
    }
    const { groups, sources } = this.#options;
    const { cluster } = row;
    const group = groupOf(row);
    const [found, states] = await Promise.all([
      groups.topicsOf(cluster, group),
      sources.states([cluster]),
    ]);
    const observedAt = states.get(cluster)?.observedAt;
    const read = new Set(
      topics.filter(({ role }) => role === 'reads').map(({ topic }) => topic),
    );
    const shown = found.filter(({ topic }) => read.has(topic));
    if (!shown.length || observedAt === undefined) {
      return undefined;
    }
    return {
      group,
      messages: shown.reduce((sum, { lag = 0 }) => sum + lag, 0),
      topics: shown.map(({ topic, lag }) => ({ topic, messages: lag })),
      observedAt: new Date(observedAt).toISOString(),
    };
  }
}

function groupOf({
  connector,
  config,
}: Pick<ConnectorRow, 'connector' | 'config'>): string {
  const { values }: ReadConnectorConfig = JSON.parse(config);
  return values[GROUP_KEY] ?? `connect-${connector}`;
}
