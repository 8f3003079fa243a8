// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TopicSchema,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { SchemaRow, SchemaTopicRow } from '../inventory/schemas/rows/SchemaRow';
import { SchemaAccess } from './SchemaAccess';
import { AskCaller } from './TopicAccess';

/** Everything `TopicSchemas` are made of. */
export interface TopicSchemasOptions {
  knex: Knex;
  schemaAccess: SchemaAccess;
}

type DescribingRow = TopicTarget &
  Pick<SchemaTopicRow, 'part' | 'by'> &
  Pick<
    SchemaRow,
    | 'registry'
    | 'group_name'
    | 'artifact'
    | 'latest_version'
    | 'level'
    | 'owner'
    | 'visibility'
  >;

/** Finds the schemas of the topics of a page. */
export class TopicSchemas {
  readonly #options: TopicSchemasOptions;

  static create(options: TopicSchemasOptions): TopicSchemas {
    return new TopicSchemas(options);
  }

  private constructor(options: TopicSchemasOptions) {
    this.#options = options;
  }

  /** Those that the caller may see, by topic; undefined for none. */
  async of(
    targets: TopicTarget[],
    caller: AskCaller,
  ): Promise<(target: TopicTarget) => TopicSchema[] | undefined> {
    const { schemaAccess } = this.#options;
    const found = new Map<string, TopicSchema[]>();
    for (const row of await this.#rows(targets)) {
      if (await schemaAccess.isVisible(row, caller)) {
        const key = keyOf(row);
        found.set(key, [...(found.get(key) ?? []), toTopicSchema(row)]);
      }
    }
    return target => found.get(keyOf(target));
  }

  #rows(targets: TopicTarget[]): PromiseLike<DescribingRow[]> {
    const columns = 'registry group_name artifact latest_version level';
    return this.#options
      .knex('schema_topics as st')
      .join('schemas as s', 's.schema_key', 'st.schema_key')
      .whereIn(
        'st.topic',
        targets.map(({ topic }) => topic),
      )
      .where('s.present', true)
      .select('st.cluster', 'st.topic', 'st.part', 'st.by')
      .select('s.owner', 's.visibility')
      .select(columns.split(' ').map(name => `s.${name}`))
      .orderBy(['s.artifact', 's.group_name', 's.registry']);
  }
}

function toTopicSchema(row: DescribingRow): TopicSchema {
  const { registry, group_name: group, artifact, part, by } = row;
  return {
    registry,
    group,
    artifact,
    part,
    linked: by === 'record' ? true : undefined,
    version: row.latest_version ?? undefined,
    level: row.level ?? undefined,
  };
}

function keyOf({ cluster, topic }: TopicTarget): string {
  return `${cluster}/${topic}`;
}
