// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Texts of the cards on catalog entities. */
export const entityTexts = {
  openTopic: 'Open topic',
  openCluster: 'Open cluster',
  topic: {
    title: 'Topic',
    owner: 'Owner',
    cluster: 'Cluster',
    partitions: 'Partitions',
    shape: '{{partitions}} × {{replicas}} replicas',
    keptFor: 'Kept for',
    size: 'Size',
    produced: 'Produced',
    lag: 'Worst lag',
    request: 'Request',
    promise: 'Readers can rely on',
    unnamed: 'This entity does not say which topic it stands for.',
    unnamedText:
      'It needs the annotations event-streaming/cluster and event-streaming/topic.',
  },
  cluster: {
    title: 'Kafka cluster',
    version: 'Version',
    brokers: 'Brokers',
    topics: 'Topics',
    partitions: 'Partitions',
    replicas: 'Replicas',
    read: 'Last read',
  },
  component: {
    title: 'Topics',
    produces: 'Writes to',
    consumes: 'Reads from',
    unknown: 'not there, or you may not see it',
    everywhere: 'not on any cluster that you may see',
    more: '{{number}} more are declared',
  },
  group: {
    title: 'Topics of this team',
    all: 'All topics',
    none: 'This team owns no topic yet',
    noneText:
      'It owns what is made below its prefixes, and what is assigned to it.',
  },
} as const;
