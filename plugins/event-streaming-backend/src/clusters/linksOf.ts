// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterConfig } from '../config/EventStreamingConfig';

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
  grafana: 'Grafana',
};

const TOPIC = /\{\{\s*topic\s*\}\}/g;
const CLUSTER = /\{\{\s*cluster\s*\}\}/g;

/** The links that name a topic, filled in. Only for who may see the topic. */
export function topicLinksOf(
  { name, links }: Pick<ClusterConfig, 'name' | 'links'>,
  topic: string,
): ToolLink[] {
  return templates(links, true).map(([title, template]) => ({
    title,
    url: fill(template, name).replace(TOPIC, () => encodeURIComponent(topic)),
  }));
}

/** The links that are about the cluster as a whole. */
export function clusterLinksOf({
  name,
  links,
}: Pick<ClusterConfig, 'name' | 'links'>): ToolLink[] {
  return templates(links, false).map(([title, template]) => ({
    title,
    url: fill(template, name),
  }));
}

function templates(links: Record<string, string>, aboutTopics: boolean) {
  return Object.entries(links)
    .filter(([, template]) => template.search(TOPIC) >= 0 === aboutTopics)
    .map(([title, template]) => [TITLES[title] ?? title, template]);
}

/** A function as replacement: in a text, `$&` and the like would be filled in. */
function fill(template: string, cluster: string): string {
  return template.replace(CLUSTER, () => encodeURIComponent(cluster));
}
