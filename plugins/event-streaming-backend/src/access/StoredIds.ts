// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaOfId, TopicTarget } from '@sluice/plugin-event-streaming-common';
import { SchemaId } from '@sluice/plugin-event-streaming-node';
import { Knex } from 'knex';

/** A version that has an id. */
export type FoundVersion = Pick<SchemaOfId, 'group' | 'artifact' | 'version'>;

/** The ids that the inventory knows, of contents and of versions. */
export class StoredIds {
  readonly #knex: Knex;

  static create({ knex }: { knex: Knex }): StoredIds {
    return new StoredIds(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Versions with an id, those of schemas of the topic first, then the newest. */
  of(registry: string, topic: TopicTarget) {
    return (id: SchemaId): Promise<FoundVersion[]> =>
      'contentId' in id
        ? this.#find(registry, topic, { content_id: id.contentId })
        : this.#find(registry, topic, { global_id: id.globalId });
  }

  async #find(
    registry: string,
    topic: TopicTarget,
    column: Record<string, number>,
  ): Promise<FoundVersion[]> {
    const knex = this.#knex;
    const rows: (FoundVersion & { of_topic: number })[] = await knex(
      'schema_versions as sv',
    )
      .join('schemas as s', 's.schema_key', 'sv.schema_key')
      .where('s.registry', registry)
      .where('s.present', true)
      .where(column)
      .select('s.group_name as group', 's.artifact', 'sv.version')
      .select(
        knex('schema_topics as st')
          .whereRaw('st.schema_key = s.schema_key')
          .where('st.cluster', topic.cluster)
          .where('st.topic', topic.topic)
          .count('*')
          .as('of_topic'),
      )
      .orderBy('sv.global_id', 'desc');
    return rows
      .sort((a, b) => Number(b.of_topic) - Number(a.of_topic))
      .map(({ group, artifact, version }) => ({ group, artifact, version }));
  }
}
