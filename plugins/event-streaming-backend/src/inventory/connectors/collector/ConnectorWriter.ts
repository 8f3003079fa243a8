// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { ConnectorDescription } from '@sluice/plugin-event-streaming-node';
import { InventoryAnnouncer } from '../../InventoryAnnouncer';
import { giveWay } from '../../stores/giveWay';
import { SourceStore } from '../../stores/SourceStore';
import { ConnectorContexts, ConnectorInsight } from '../ConnectorContexts';
import {
  ComputedConnector,
  computeConnectorRow,
} from '../rows/computeConnectorRow';
import { ConnectorKnowledge } from '../rows/ConnectorContext';
import {
  ConnectorRow,
  ConnectorTopicRow,
  PreviousConnector,
} from '../rows/ConnectorRow';
import { namesOfTopics } from '../rows/namesOfTopics';
import { ConnectorStore } from '../stores/ConnectorStore';
import {
  ReadingObserver,
  SeenConnector,
  SeenConnectors,
} from '../watch/ReadingObserver';
import { StoredConnectFacts } from './StoredConnectFacts';
import { PENDING_STATES } from '../../rows/PendingState';

/** Connectors that are computed before others get their turn: some 2 ms. */
const CONNECTORS_PER_SLICE = 25;

/** Everything a `ConnectorWriter` is made of. */
export interface ConnectorWriterOptions {
  connectors: ConnectorStore;
  connectorContexts: ConnectorContexts;
  connectSources: SourceStore<StoredConnectFacts>;
  connectorAnnouncer: InventoryAnnouncer<ConnectorRow, ConnectorTarget>;
  /** Told of each reading once it is stored. */
  readingObservers: readonly ReadingObserver[];
}

/** A Connect cluster that was read whole. */
export interface ConnectReading {
  /** Milliseconds since the epoch. */
  startedAt: number;
  connectors: readonly ConnectorDescription[];
  /** What the worker saw, of the connectors that it was asked about. */
  activeTopics: ReadonlyMap<string, string[]>;
  previous: ReadonlyMap<string, PreviousConnector>;
  facts: StoredConnectFacts;
}

/** What a pass changed. */
export interface ConnectPass {
  connectors: number;
  written: number;
  gone: number;
}

interface Changes {
  added: ConnectorRow[];
  removed: ConnectorTarget[];
  written: number;
  seen: SeenConnector[];
}

/** Makes the inventory of a Connect cluster what a whole reading found. */
export class ConnectorWriter {
  readonly #options: ConnectorWriterOptions;

  static create(options: ConnectorWriterOptions): ConnectorWriter {
    return new ConnectorWriter(options);
  }

  private constructor(options: ConnectorWriterOptions) {
    this.#options = options;
  }

  async write(connect: string, reading: ConnectReading): Promise<ConnectPass> {
    const { connectors, connectorContexts, connectSources } = this.#options;
    const { startedAt, activeTopics } = reading;
    const topics = await connectors.topicsOf(connect);
    const insight = await connectorContexts.forPass(
      connect,
      await namesOfTopics(reading.connectors, [
        ...activeTopics.values(),
        ...[...topics.values()].map(rows => rows.map(({ topic }) => topic)),
      ]),
      startedAt,
    );
    const isFirst =
      (await connectSources.get(connect))?.observedAt === undefined;
    const changes = await this.#writeConnectors(insight, reading, topics);
    const gone = await this.#writeGone(connect, insight, reading);
    await connectSources.read(connect, startedAt, reading.facts);
    changes.removed.push(...gone.removed);
    await this.#announce(connect, changes, isFirst);
    await this.#observe(connect, {
      at: startedAt,
      connectors: changes.seen,
      isWhole: true,
    });
    return {
      connectors: reading.connectors.length,
      written: changes.written,
      gone: gone.connectors,
    };
  }

  /** Writes one connector that was read by itself, and gives its row. */
  async writeOne(
    connect: string,
    reading: ConnectorDescription,
    { active, now }: { active?: string[]; now: number },
  ): Promise<ConnectorRow> {
    const { connectors, connectorContexts, connectSources } = this.#options;
    const target = { connect, connector: reading.name };
    const previousTopics = await connectors.topics(target);
    const { context, of } = await connectorContexts.forConnector(
      target,
      await namesOfTopics(
        [reading],
        [active ?? previousTopics.map(({ topic }) => topic)],
      ),
      now,
    );
    const previous = await connectors.previous(connect, [reading.name]);
    const knowledge = of(reading.name);
    const computed = computeConnectorRow(context, {
      reading,
      active,
      previous: previous.get(reading.name),
      previousTopics,
      ...knowledge,
    });
    if (computed.isChanged) {
      await connectors.save([computed]);
      await connectSources.touched(connect);
      const changes = noChanges();
      note(changes, computed.row, previous);
      await this.#announce(connect, changes);
    }
    const seen = seenOf(reading, { computed, previous, knowledge });
    await this.#observe(connect, {
      at: now,
      connectors: [seen],
      isWhole: false,
    });
    return computed.row;
  }

  async #writeConnectors(
    { context, of }: ConnectorInsight,
    { connectors, activeTopics, previous }: ConnectReading,
    topics: ReadonlyMap<string, ConnectorTopicRow[]>,
  ): Promise<Changes> {
    const changes = noChanges();
    for (let at = 0; at < connectors.length; at += CONNECTORS_PER_SLICE) {
      const changed = connectors
        .slice(at, at + CONNECTORS_PER_SLICE)
        .map(reading => {
          const knowledge = of(reading.name);
          const computed = computeConnectorRow(context, {
            reading,
            active: activeTopics.get(reading.name),
            previous: previous.get(reading.name),
            previousTopics: topics.get(reading.name),
            ...knowledge,
          });
          changes.seen.push(seenOf(reading, { computed, previous, knowledge }));
          return computed;
        })
        .filter(({ isChanged }) => isChanged);
      await this.#options.connectors.save(changed);
      changed.forEach(({ row }) => note(changes, row, previous));
      await giveWay();
    }
    return changes;
  }

  async #announce(
    connect: string,
    { added, removed }: Changes,
    isFirst = false,
  ): Promise<void> {
    const { connectorAnnouncer } = this.#options;
    if (isFirst) {
      await connectorAnnouncer.announceWhole(connect);
    } else if (added.length || removed.length) {
      await connectorAnnouncer.announce(connect, { added, removed });
    }
  }

  async #observe(connect: string, seen: SeenConnectors): Promise<void> {
    for (const observer of this.#options.readingObservers) {
      await observer.seen(connect, seen);
    }
  }

  /** Connectors that are no longer there; those made here stay as missing. */
  async #writeGone(
    connect: string,
    { of }: ConnectorInsight,
    { connectors, previous, startedAt }: ConnectReading,
  ): Promise<{ connectors: number; removed: ConnectorTarget[] }> {
    const found = new Set(connectors.map(({ name }) => name));
    const gone = [...previous.values()].filter(
      row => !found.has(row.connector) && !isPending(row),
    );
    const isExpected = ({ connector }: PreviousConnector) => {
      const { record } = of(connector);
      return record !== undefined && !record.adopted;
    };
    const missing = gone.filter(row => isExpected(row) && row.present);
    const dropped = gone.filter(row => !isExpected(row));
    const names = (rows: PreviousConnector[]) => rows.map(row => row.connector);
    const store = this.#options.connectors;
    await store.markMissing(connect, names(missing), startedAt);
    await store.remove(connect, names(dropped), startedAt);
    return {
      connectors: missing.length + dropped.length,
      removed: gone
        .filter(row => row.entity_hash)
        .map(({ connector }) => ({ connect, connector })),
    };
  }
}

function noChanges(): Changes {
  return { added: [], removed: [], written: 0, seen: [] };
}

function seenOf(
  reading: ConnectorDescription,
  known: {
    computed: ComputedConnector;
    previous: ReadonlyMap<string, PreviousConnector>;
    knowledge: ConnectorKnowledge;
  },
): SeenConnector {
  return {
    reading,
    row: known.computed.row,
    previous: known.previous.get(reading.name),
    isBeingMade: known.knowledge.createdBy !== undefined,
  };
}

/** What of a written row the catalog has to learn. */
function note(
  changes: Changes,
  row: ConnectorRow,
  previous: ReadonlyMap<string, PreviousConnector>,
): void {
  const before = previous.get(row.connector)?.entity_hash ?? '';
  changes.written += 1;
  if (row.entity_hash === before) {
    return;
  }
  if (row.entity_hash) {
    changes.added.push(row);
  } else {
    const { connect, connector } = row;
    changes.removed.push({ connect, connector });
  }
}

function isPending(row: PreviousConnector): boolean {
  return !row.present && PENDING_STATES.includes(row.health);
}
