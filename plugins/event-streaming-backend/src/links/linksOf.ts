// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import {
  ClusterConfig,
  ConnectClusterConfig,
  SchemaRegistryConfig,
} from '../config/EventStreamingConfig';

/** A link to another tool. */
export type ToolLink = {
  title: string;
  url: string;
};

/** Names of tools that are written in their own way. */
const TITLES: Readonly<Record<string, string>> = {
  kafkaUi: 'Kafka UI',
  akhq: 'AKHQ',
  redpandaConsole: 'Redpanda Console',
  registryUi: 'Registry UI',
  registryApi: 'Registry API',
  connectUi: 'Connect UI',
  grafana: 'Grafana',
  runbook: 'Runbook',
  source: 'View source',
};

const NAME = /\{\{\s*(\w+)\s*\}\}/g;

/** The links that name a topic, filled in. Only for who may see the topic. */
export function topicLinksOf(
  { name, links }: Pick<ClusterConfig, 'name' | 'links'>,
  topic: string,
): ToolLink[] {
  return fill(
    templates(links, template => names(template).includes('topic')),
    { cluster: name, topic },
  );
}

/** The links that are about the cluster as a whole. */
export function clusterLinksOf({
  name,
  links,
}: Pick<ClusterConfig, 'name' | 'links'>): ToolLink[] {
  return fill(
    templates(links, template => !names(template).includes('topic')),
    { cluster: name },
  );
}

/** The links of a registry, filled in for a schema. Only for who may see it. */
export function schemaLinksOf(
  { links }: Pick<SchemaRegistryConfig, 'links'>,
  { registry, group, artifact }: SchemaTarget,
): ToolLink[] {
  return fill(Object.entries(links), { registry, group, artifact });
}

/** The links of a Connect cluster, filled in for a connector. Only for who may see it. */
export function connectorLinksOf(
  {
    name,
    cluster,
    links,
  }: Pick<ConnectClusterConfig, 'name' | 'cluster' | 'links'>,
  connector: string,
): ToolLink[] {
  return fill(Object.entries(links), { connect: name, cluster, connector });
}

function templates(
  links: Record<string, string>,
  isAsked: (template: string) => boolean,
) {
  return Object.entries(links).filter(([, template]) => isAsked(template));
}

function names(template: string): string[] {
  return [...template.matchAll(NAME)].map(([, name]) => name);
}

/** A function as replacement: in a text, `$&` and the like would be filled in. */
function fill(
  links: [title: string, template: string][],
  values: Readonly<Record<string, string>>,
): ToolLink[] {
  return links.map(([title, template]) => ({
    title: TITLES[title] ?? title,
    url: template.replace(NAME, (whole, name: string) =>
      Object.hasOwn(values, name) ? encodeURIComponent(values[name]) : whole,
    ),
  }));
}
