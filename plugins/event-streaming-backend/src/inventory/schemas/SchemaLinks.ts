// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { InventoryAnnouncer } from '../InventoryAnnouncer';
import { SourceStore } from '../stores/SourceStore';
import { TopicStore } from '../stores/TopicStore';
import { RelinkedSchema, relinkedSchemaOf } from './rows/relinkedSchemaOf';
import { SchemaRow, SchemaTopicRow } from './rows/SchemaRow';
import { SchemaContexts } from './SchemaContexts';
import { SchemaStore } from './stores/SchemaStore';

/** Everything `SchemaLinks` are made of. */
export interface SchemaLinksOptions {
  topics: Pick<TopicStore, 'get'>;
  schemas: Pick<SchemaStore, 'get' | 'topics' | 'saveRelinked'>;
  schemaContexts: Pick<SchemaContexts, 'forSchema'>;
  registrySources: Pick<SourceStore<unknown>, 'touched'>;
  schemaAnnouncer: InventoryAnnouncer<SchemaRow, SchemaTarget>;
  topicAnnouncer: InventoryAnnouncer;
}

/** Makes the inventory agree with the topics that a schema was linked to. */
export class SchemaLinks {
  readonly #options: SchemaLinksOptions;

  static create(options: SchemaLinksOptions): SchemaLinks {
    return new SchemaLinks(options);
  }

  private constructor(options: SchemaLinksOptions) {
    this.#options = options;
  }

  /** What the portal says needs no registry: it is so whether that answers. */
  async show(target: SchemaTarget): Promise<void> {
    const { schemas, schemaContexts, registrySources } = this.#options;
    const [row, before] = await Promise.all([
      schemas.get(target),
      schemas.topics(target),
    ]);
    if (!row) {
      return;
    }
    const recordName = row.record_name ?? undefined;
    const { context, of } = await schemaContexts.forSchema(
      { target, recordName },
      Date.now(),
    );
    const relinked = relinkedSchemaOf(context, row, of(target));
    await schemas.saveRelinked(relinked);
    await registrySources.touched(target.registry);
    await this.#tellOfSchema(target, row, relinked);
    await this.#tellOfTopics([...before, ...relinked.topics]);
  }

  async #tellOfSchema(
    target: SchemaTarget,
    before: SchemaRow,
    { row }: RelinkedSchema,
  ): Promise<void> {
    if (row.entity_hash !== before.entity_hash) {
      await this.#options.schemaAnnouncer.announce(target.registry, {
        added: row.entity_hash ? [row] : [],
        removed: row.entity_hash ? [] : [target],
      });
    }
  }

  /** Entities of topics name their schemas. */
  async #tellOfTopics(rows: SchemaTopicRow[]): Promise<void> {
    const { topics, topicAnnouncer } = this.#options;
    for (const cluster of new Set(rows.map(row => row.cluster))) {
      const names = new Set(
        rows.filter(row => row.cluster === cluster).map(({ topic }) => topic),
      );
      const found = await Promise.all(
        [...names].map(topic => topics.get({ cluster, topic })),
      );
      const added = found.flatMap(row => (row?.entity_hash ? [row] : []));
      if (added.length) {
        await topicAnnouncer.announce(cluster, { added, removed: [] });
      }
    }
  }
}
