// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { ANNOTATIONS } from '@sluice/plugin-event-streaming-common';

const topics = { kind: 'resource', 'spec.type': 'kafka-topic' };
const connectors = { kind: 'resource', 'spec.type': 'kafka-connector' };
const clusters = { kind: 'resource', 'spec.type': 'kafka-cluster' };

const ARTIFACT = `metadata.annotations.${ANNOTATIONS.schemaArtifact}` as const;
const schemas = { kind: 'api', [ARTIFACT]: { $exists: true } };

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
    name: 'schema',
    params: {
      filter: schemas,
      loader: async () => {
        const { EntitySchemaCard } = await import('./schema/EntitySchemaCard');
        return <EntitySchemaCard />;
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'schema',
    params: {
      path: '/event-streaming',
      title: 'Event streaming',
      filter: schemas,
      loader: async () => {
        const content = await import('./schema/EntitySchemaContent');
        return <content.EntitySchemaContent />;
      },
    },
  }),
  EntityCardBlueprint.make({
    name: 'connector',
    params: {
      filter: connectors,
      loader: async () => {
        const card = await import('./connector/EntityConnectorCard');
        return <card.EntityConnectorCard />;
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
