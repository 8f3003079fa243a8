// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { ANNOTATIONS } from '@sluice/plugin-event-streaming-common';

const topics = { kind: 'resource', 'spec.type': 'kafka-topic' };
const clusters = { kind: 'resource', 'spec.type': 'kafka-cluster' };

const PRODUCES = `metadata.annotations.${ANNOTATIONS.produces}` as const;
const CONSUMES = `metadata.annotations.${ANNOTATIONS.consumes}` as const;

/** What this suite shows on the pages of the catalog. */
export const entityExtensions = [
  EntityCardBlueprint.make({
    name: 'topic',
    params: {
      filter: topics,
      loader: async () => {
        const { EntityTopicCard } = await import('./EntityTopicCard');
        return <EntityTopicCard />;
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'topic',
    params: {
      path: '/event-streaming',
      title: 'Event streaming',
      filter: topics,
      loader: async () => {
        const { EntityTopicContent } = await import('./EntityTopicContent');
        return <EntityTopicContent />;
      },
    },
  }),
  EntityCardBlueprint.make({
    name: 'cluster',
    params: {
      filter: clusters,
      loader: async () => {
        const { EntityClusterCard } = await import('./EntityClusterCard');
        return <EntityClusterCard />;
      },
    },
  }),
  EntityCardBlueprint.make({
    name: 'component-topics',
    params: {
      filter: {
        $all: [
          { kind: 'component' },
          {
            $any: [
              { [PRODUCES]: { $exists: true } },
              { [CONSUMES]: { $exists: true } },
            ],
          },
        ],
      },
      loader: async () => {
        const card = await import('./EntityComponentTopicsCard');
        return <card.EntityComponentTopicsCard />;
      },
    },
  }),
  EntityCardBlueprint.make({
    name: 'group-topics',
    params: {
      filter: { kind: 'group' },
      loader: async () => {
        const card = await import('./EntityGroupTopicsCard');
        return <card.EntityGroupTopicsCard />;
      },
    },
  }),
];
