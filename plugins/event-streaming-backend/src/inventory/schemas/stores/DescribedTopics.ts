// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import {
  DescribedTopic,
  schemaKind,
  TopicLink,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { giveWay } from '../../stores/giveWay';
import { KnownTopic } from '../rows/SchemaContext';
import { SchemaRow } from '../rows/SchemaRow';
import { DescribingSchema } from '../SchemaInventory';

/** Names in one statement. */
const READ_CHUNK = 250;

/** A topic that a schema describes, with what decides who sees it. */
export interface TopicOfSchema
  extends DescribedTopic,
    Pick<KnownTopic, 'owner' | 'visibility'> {
  schemaKey: string;
}

/** A schema of a topic with the references of its newest version, in JSON. */
interface DescribingRow
  extends TopicLink,
    Pick<
      SchemaRow,
      | 'registry'
      | 'group_name'
      | 'artifact'
      | 'record_name'
      | 'owner'
      | 'visibility'
    > {
  refs: string | null;
}

/** The topics of the inventory that schemas describe. */
export class DescribedTopics {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DescribedTopics {
    return new DescribedTopics(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Those of these names that the inventory has, by name. */
  async known(
    clusters: string[],
    names: string[],
  ): Promise<Map<string, KnownTopic[]>> {
    const found = new Map<string, KnownTopic[]>();
    const wanted = [...new Set(names)];
    for (let at = 0; at < wanted.length && clusters.length; at += READ_CHUNK) {
      const rows: KnownTopic[] = await this.#knex('topics')
        .whereIn('topic', wanted.slice(at, at + READ_CHUNK))
        .whereIn('cluster', clusters)
        .select('cluster', 'topic', 'owner', 'owner_source', 'visibility')
        .orderBy(['topic', 'cluster']);
      rows.forEach(row =>
        found.set(row.topic, [...(found.get(row.topic) ?? []), row]),
      );
      await giveWay();
    }
    return found;
  }

  /** Entity refs of the schemas of these topics that the catalog shows, by topic. */
  async catalogRefs(
    cluster: string,
    topics: string[],
  ): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    const rows: {
      topic: string;
      registry: string;
      group_name: string;
      artifact: string;
    }[] = await this.#knex('schema_topics as st')
      .join('schemas as s', 's.schema_key', 'st.schema_key')
      .where('st.cluster', cluster)
      .whereIn('st.topic', topics)
      .whereNot('s.entity_hash', '')
      .select('st.topic', 's.registry', 's.group_name', 's.artifact')
      .orderBy(['st.topic', 's.schema_key']);
    for (const { topic, registry, group_name: group, artifact } of rows) {
      const ref = schemaKind.entityRefOf({ registry, group, artifact });
      found.set(topic, [...(found.get(topic) ?? []), ref]);
    }
    return found;
  }

  /** The schemas that are there of these topics, by name of topic and schema. */
  async describing(
    topics: readonly TopicTarget[],
  ): Promise<DescribingSchema[]> {
    const wanted = new Set(topics.map(placeOf));
    const names = [...new Set(topics.map(({ topic }) => topic))];
    const rows: DescribingRow[] = await this.#knex('schema_topics as st')
      .join('schemas as s', 's.schema_key', 'st.schema_key')
      .leftJoin('schema_contents as c', join =>
        join
          .on('c.registry', 's.registry')
          .andOn('c.content_id', 's.latest_content_id'),
      )
      .whereIn('st.topic', names)
      .where('s.present', true)
      .select('st.cluster', 'st.topic', 'st.part', 's.owner', 's.visibility')
      .select('s.registry', 's.group_name', 's.artifact', 's.record_name')
      .select('c.refs')
      .orderBy(['st.topic', 's.artifact', 's.group_name', 's.registry']);
    return rows.filter(row => wanted.has(placeOf(row))).map(toDescribing);
  }

  /** The topics of these schemas that the inventory has, in one statement. */
  async ofSchemas(keys: string[]): Promise<TopicOfSchema[]> {
    const rows: (Omit<TopicOfSchema, 'schemaKey'> & { schema_key: string })[] =
      await this.#knex('schema_topics as st')
        .join('topics as t', join =>
          join.on('t.cluster', 'st.cluster').andOn('t.topic', 'st.topic'),
        )
        .whereIn('st.schema_key', keys)
        .select(
          'st.schema_key',
          'st.cluster',
          'st.topic',
          'st.part',
          'st.by',
          't.environment',
          't.owner',
          't.visibility',
        )
        .orderBy(['st.topic', 'st.part', 'st.cluster']);
    return rows.map(({ schema_key, ...row }) => ({
      ...row,
      schemaKey: schema_key,
    }));
  }
}

function placeOf({ cluster, topic }: TopicTarget): string {
  return `${cluster}/${topic}`;
}

function toDescribing({
  group_name: group,
  record_name: recordName,
  refs,
  ...row
}: DescribingRow): DescribingSchema {
  return {
    ...row,
    group,
    recordName: recordName ?? undefined,
    references: refs === null ? [] : JSON.parse(refs),
  };
}
