// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { GroupReading, GroupTopicReading } from '../reading/ClusterReading';

/** A group on a topic, as last read. */
export type TopicGroup = GroupReading & Pick<GroupTopicReading, 'lag'>;

/** Consumer groups and what they read. */
export interface GroupStore {
  /** Makes the groups of a cluster what a whole reading found. */
  replace(
    cluster: string,
    found: { groups: GroupReading[]; groupTopics: GroupTopicReading[] },
    now: number,
  ): Promise<void>;

  /** Which of these groups the last pass saw on the cluster. */
  known(cluster: string, groups: string[]): Promise<Set<string>>;

  /** The groups of a topic, most messages behind first. */
  ofTopic(target: TopicTarget): Promise<TopicGroup[]>;

  /** The topics of a group, most messages behind first. */
  topicsOf(cluster: string, group: string): Promise<GroupTopicReading[]>;
}
