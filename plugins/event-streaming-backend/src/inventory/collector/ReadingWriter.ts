// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InventoryAnnouncer } from '../InventoryAnnouncer';
import { ClusterReading } from '../reading/ClusterReading';
import { Knowledge, RowContexts } from '../RowContexts';
import { computeTopicRow } from '../rows/computeTopicRow';
import { PreviousTopic, TopicRow } from '../rows/TopicRow';
import { ClusterChecks, StoredClusterFacts } from '../StoredClusterFacts';
import { giveWay } from '../stores/giveWay';
import { GroupStore } from '../stores/GroupStore';
import { SourceStore } from '../stores/SourceStore';
import { TopicStore } from '../stores/TopicStore';
import { fatesOf } from '../rows/fateOf';

/** Topics that are computed before others get their turn: some 1 ms. */
const TOPICS_PER_SLICE = 25;

/** Everything a `ReadingWriter` is made of. */
export interface ReadingWriterOptions {
  topics: TopicStore;
  groups: GroupStore;
  sources: SourceStore<StoredClusterFacts>;
  contexts: RowContexts;
  announcer: InventoryAnnouncer;
}

/** What a pass changed. */
export interface PassResult {
  topics: number;
  written: number;
  gone: number;
}

/** What is known when a reading is written. */
interface Known {
  knowledge: Knowledge;
  /** Rows that were not compared yet: each goes when its topic is written. */
  previous: Map<string, PreviousTopic>;
  /** The catalog is then told to read the cluster, not of each topic. */
  isFirst: boolean;
}

interface Changes {
  /** Empty in the first pass, when it would be the whole cluster. */
  added: TopicRow[];
  removed: string[];
  written: number;
  /** Topics of Kafka and its tools, of all. */
  internal: number;
}

/** Makes the inventory of a cluster what a whole reading found. */
export class ReadingWriter {
  readonly #options: ReadingWriterOptions;

  static create(options: ReadingWriterOptions): ReadingWriter {
    return new ReadingWriter(options);
  }

  private constructor(options: ReadingWriterOptions) {
    this.#options = options;
  }

  async write(
    cluster: string,
    reading: ClusterReading,
    checks?: ClusterChecks,
  ): Promise<PassResult> {
    const { topics, groups, sources, contexts, announcer } = this.#options;
    const now = reading.startedAt;
    const knowledge = await contexts.forPass(cluster, now);
    const isFirst = (await sources.get(cluster))?.observedAt === undefined;
    const previous = await topics.previous(cluster);
    const known = { knowledge, previous, isFirst };
    const changes = await this.#writeTopics(reading, known);
    // Of what was there, this is left.
    const gone = await this.#writeGone(cluster, reading.startedAt, known);
    await groups.replace(cluster, reading, now);
    await sources.read(cluster, now, {
      ...reading.facts,
      internalTopics: changes.internal,
      checks,
    });
    if (isFirst) {
      await announcer.announceWhole(cluster);
    } else {
      const removed = [...changes.removed, ...gone.removed];
      await announcer.announce(cluster, { added: changes.added, removed });
    }
    return {
      topics: reading.topics.length,
      written: changes.written,
      gone: gone.topics,
    };
  }

  async #writeTopics(reading: ClusterReading, known: Known): Promise<Changes> {
    const { knowledge, previous } = known;
    const { topics } = this.#options;
    const changes: Changes = {
      added: [],
      removed: [],
      written: 0,
      internal: 0,
    };
    for (let at = 0; at < reading.topics.length; at += TOPICS_PER_SLICE) {
      const computed = reading.topics
        .slice(at, at + TOPICS_PER_SLICE)
        .map(topic =>
          computeTopicRow(knowledge.context, {
            reading: topic,
            previous: previous.get(topic.topic),
            ...knowledge.of(topic.topic),
          }),
        );
      changes.internal += computed.filter(({ row }) => row.internal).length;
      const changed = computed.filter(({ change }) => change !== 'none');
      await topics.save(changed);
      changed.forEach(({ row }) => note(changes, row, known));
      computed.forEach(({ row }) => previous.delete(row.topic));
      await giveWay();
    }
    return changes;
  }

  /** Topics that the cluster no longer has; managed ones stay as missing. */
  async #writeGone(
    cluster: string,
    now: number,
    { knowledge, previous }: Known,
  ): Promise<{ topics: number; removed: string[] }> {
    const { topics } = this.#options;
    const gone = [...previous.values()];
    const { missing, removed } = fatesOf(
      gone,
      ({ topic }) => knowledge.of(topic).record,
    );
    const names = (rows: PreviousTopic[]) => rows.map(({ topic }) => topic);
    await topics.markMissing(cluster, names(missing), now);
    await topics.remove(cluster, names(removed), now);
    return {
      topics: missing.length + removed.length,
      removed: names(gone.filter(row => row.entity_hash)),
    };
  }
}

/** What of a written row the catalog has to learn. */
function note(
  changes: Changes,
  row: TopicRow,
  { previous, isFirst }: Known,
): void {
  const before = previous.get(row.topic)?.entity_hash ?? '';
  changes.written += 1;
  if (isFirst || row.entity_hash === before) {
    return;
  }
  if (row.entity_hash) {
    changes.added.push(row);
  } else {
    changes.removed.push(row.topic);
  }
}
