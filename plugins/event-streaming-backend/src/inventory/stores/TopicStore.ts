// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { FittingQuestion, FittingTopics } from '../FittingTopics';
import { ComputedTopic } from '../rows/computeTopicRow';
import { PreviousTopic, TopicDetailsRow, TopicRow } from '../rows/TopicRow';

/** Rows of `topics` and `topic_details`, one at a time or by the cluster. */
export interface TopicStore {
  /** The row of a topic, if there is one. */
  get(target: TopicTarget): Promise<TopicRow | undefined>;

  /** Partitions and config entries as last read; undefined before that. */
  details(target: TopicTarget): Promise<TopicDetailsRow | undefined>;

  /** What the last pass left, by topic. */
  previous(
    cluster: string,
    topics?: string[],
  ): Promise<Map<string, PreviousTopic>>;

  /**
   * Writes rows that differ from what is there. A row that was read later than
   * the given one stays.
   */
  save(topics: ComputedTopic[]): Promise<void>;

  /** Writes rows of topics that are not there; rows of those that are stay. */
  savePending(row: TopicRow): Promise<void>;

  /** Rows of topics of a cluster that are asked for, or could not be made. */
  pending(cluster: string): Promise<TopicRow[]>;

  /**
   * Removes the row of a topic that is asked for and not there; with a time, only
   * one that was last written then.
   */
  removePending(target: TopicTarget, observedAt?: number): Promise<void>;

  /** Marks topics as no longer there; rows that were read later stay. */
  markMissing(cluster: string, topics: string[], now: number): Promise<void>;

  /** Removes rows; those that were read later stay. */
  remove(cluster: string, topics: string[], now: number): Promise<void>;

  /** Other names on the cluster that have the same key. */
  similarNames(target: TopicTarget): Promise<string[]>;

  /** The topics that are there and fit, by name. */
  fitting(question: FittingQuestion): Promise<FittingTopics>;

  /** The clusters that have a topic of this name. */
  clustersWith(topic: string): Promise<TopicRow[]>;
}
