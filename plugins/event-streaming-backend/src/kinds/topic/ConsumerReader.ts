// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TopicConsumer,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import {
  CommittedOffset,
  GroupDescription,
  GroupListing,
  KafkaAdmin,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { Gaps } from '../../inventory/reading/Gaps';
import { OffsetsByPartition } from '../../inventory/reading/KafkaFacts';
import { readOffsets } from '../../inventory/reading/readOffsets';
import { lagOf } from '../../inventory/reading/summarizeLag';
import { GroupStore } from '../../inventory/stores/GroupStore';

/** A group on the topic before it is known who runs it. */
export type SeenConsumer = Omit<TopicConsumer, 'component'>;

/** A group with what only planning looks at. */
export interface LiveConsumer extends SeenConsumer {
  /** By the protocol, or by the client ids that Kafka Streams gives itself. */
  usesStreams: boolean;
}

const STREAMS_CLIENT = /-StreamThread-\d+-consumer$/;

/** Partitions over all groups from which only sums are sent: some 300 kB. */
const MAX_PARTITIONS = 4000;

/** Groups that are new since the last pass and are asked about at once. */
const MAX_NEW_GROUPS = 100;

/** Reads from the cluster which groups read a topic and how far they are. */
export class ConsumerReader {
  readonly #groups: Pick<GroupStore, 'ofTopic' | 'known'>;

  static create(options: {
    groups: Pick<GroupStore, 'ofTopic' | 'known'>;
  }): ConsumerReader {
    return new ConsumerReader(options.groups);
  }

  private constructor(groups: Pick<GroupStore, 'ofTopic' | 'known'>) {
    this.#groups = groups;
  }

  /** `alsoAsk` names groups that are expected to read it. */
  async read(
    admin: KafkaAdmin,
    target: TopicTarget,
    alsoAsk: string[],
  ): Promise<LiveConsumer[]> {
    const gaps = Gaps.create();
    const [listing, described] = await Promise.all([
      admin.listGroups(),
      admin.describeTopics([target.topic]),
    ]);
    const topics = [...gaps.known(described).values()];
    const groups = await this.#candidates(target, listing, alsoAsk);
    const commits = gaps.known(await admin.listGroupOffsets(groups));
    const [descriptions, ends] = await Promise.all([
      admin.describeGroups(groups),
      readOffsets(admin, { topics, spec: { at: 'latest' }, gaps }),
    ]);
    const members = gaps.known(descriptions);
    const seen = groups.flatMap(group =>
      toConsumer(group, {
        topic: topics[0],
        commits: commits.get(group.group) ?? [],
        description: members.get(group.group),
        ends: ends.get(target.topic),
      }),
    );
    return withoutTooMany(seen).sort(byLag);
  }

  /** As last read. */
  async stored(target: TopicTarget): Promise<SeenConsumer[]> {
    const groups = await this.#groups.ofTopic(target);
    return groups.map(({ coordinator: _, ...group }) => ({
      ...group,
      partitions: [],
    }));
  }

  /** Asking all groups of a cluster is what a pass is for. */
  async #candidates(
    target: TopicTarget,
    listing: GroupListing[],
    alsoAsk: string[],
  ): Promise<GroupListing[]> {
    const names = listing.map(({ group }) => group);
    const stored = await this.#groups.ofTopic(target);
    const known = await this.#groups.known(target.cluster, names);
    const expected = new Set([
      ...stored.map(({ group }) => group),
      ...alsoAsk,
      ...names.filter(name => !known.has(name)).slice(0, MAX_NEW_GROUPS),
    ]);
    return listing.filter(({ group }) => expected.has(group));
  }
}

interface ConsumerFacts {
  topic?: TopicDescription;
  commits: CommittedOffset[];
  description?: GroupDescription;
  ends?: OffsetsByPartition;
}

/** Nothing for a group that neither committed on the topic nor was given it. */
function toConsumer(
  { group, type, state }: GroupListing,
  { topic, commits, description, ends }: ConsumerFacts,
): LiveConsumer[] {
  const own = commits.filter(commit => commit.topic === topic?.name);
  const readers = (description?.members ?? []).filter(
    ({ assignment }) => topic && assignment[topic.name]?.length,
  );
  if (!topic || (own.length === 0 && readers.length === 0)) {
    return [];
  }
  return [
    {
      group,
      type,
      state,
      members: description?.members.length ?? 0,
      usesStreams:
        type === 'streams' ||
        readers.some(({ clientId }) => STREAMS_CLIENT.test(clientId)),
      lag: lagOf(own, ends),
      partitions: topic.partitions.map(({ partition }) => {
        const commit = own.find(({ partition: id }) => id === partition);
        return {
          partition,
          committed: commit?.offset.toString(),
          end: ends?.[partition]?.toString(),
          lag: commit && lagOf([commit], ends),
        };
      }),
    },
  ];
}

function withoutTooMany(consumers: LiveConsumer[]): LiveConsumer[] {
  const total = consumers.reduce(
    (all, { partitions }) => all + partitions.length,
    0,
  );
  return total <= MAX_PARTITIONS
    ? consumers
    : consumers.map(consumer => ({ ...consumer, partitions: [] }));
}

function byLag(a: SeenConsumer, b: SeenConsumer): number {
  return (b.lag ?? -1) - (a.lag ?? -1) || (a.group < b.group ? -1 : 1);
}
