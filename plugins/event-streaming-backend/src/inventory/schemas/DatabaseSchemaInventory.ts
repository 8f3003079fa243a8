// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  SchemaIdentity,
  SchemaTarget,
  TopicLink,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Clusters } from '../../clusters/Clusters';
import { SourceStore } from '../stores/SourceStore';
import { pendingSchemaRowOf } from './rows/pendingSchemaRowOf';
import { schemaOwnershipOf } from './rows/schemaOwnershipOf';
import { schemaKeyOf } from './rows/schemaKeyOf';
import { SchemaTopicRow } from './rows/SchemaRow';
import { topicRowsOf } from './rows/topicRowsOf';
import { SchemaContexts } from './SchemaContexts';
import {
  DescribingSchema,
  PendingSchema,
  RecordedVersion,
  SchemaInventory,
  SchemaOwnership,
  SchemaRecord,
} from './SchemaInventory';
import { SchemaLinks } from './SchemaLinks';
import { SchemaRefresh } from './SchemaRefresh';
import { DescribedTopics } from './stores/DescribedTopics';
import { SchemaContentStore } from './stores/SchemaContentStore';
import { SchemaRecordStore } from './stores/SchemaRecordStore';
import { SchemaStore } from './stores/SchemaStore';

/** Everything a `DatabaseSchemaInventory` is made of. */
export interface DatabaseSchemaInventoryOptions {
  clusters: Pick<Clusters, 'get'>;
  schemas: SchemaStore;
  contents: Pick<SchemaContentStore, 'content'>;
  describedTopics: Pick<DescribedTopics, 'describing'>;
  schemaLinks: Pick<SchemaLinks, 'show'>;
  schemaRecords: SchemaRecordStore;
  schemaContexts: SchemaContexts;
  registrySources: Pick<SourceStore<unknown>, 'touched'>;
  schemaRefresh: SchemaRefresh;
}

/** What the schema kind sees of the inventory. */
export class DatabaseSchemaInventory implements SchemaInventory {
  readonly #options: DatabaseSchemaInventoryOptions;

  static create(options: DatabaseSchemaInventoryOptions): SchemaInventory {
    return new DatabaseSchemaInventory(options);
  }

  private constructor(options: DatabaseSchemaInventoryOptions) {
    this.#options = options;
  }

  record(target: SchemaTarget): Promise<SchemaRecord | undefined> {
    return this.#options.schemaRecords.get(target);
  }

  saveRecord(target: SchemaTarget, record: SchemaRecord): Promise<void> {
    return this.#options.schemaRecords.save(target, record);
  }

  async saveLinks(target: SchemaTarget, record: SchemaRecord): Promise<void> {
    await this.saveRecord(target, record);
    await this.#options.schemaLinks.show(target);
  }

  forgetRecord(target: SchemaTarget): Promise<void> {
    return this.#options.schemaRecords.remove(target);
  }

  saveVersion(target: SchemaTarget, version: RecordedVersion): Promise<void> {
    return this.#options.schemaRecords.saveVersion(target, version);
  }

  recordedVersions(target: SchemaTarget): Promise<RecordedVersion[]> {
    return this.#options.schemaRecords.versions(target);
  }

  async ownership(
    target: SchemaTarget,
    links?: readonly TopicLink[],
  ): Promise<SchemaOwnership> {
    const { context, of } = await this.#insight(target, links);
    const { owner, owner_source, visibility } = schemaOwnershipOf(
      context,
      target.artifact,
      of(target),
    );
    return { owner, source: owner_source, visibility };
  }

  async identity(target: SchemaTarget): Promise<SchemaIdentity | undefined> {
    const { schemas, contents } = this.#options;
    const { registry, group, artifact } = target;
    const row = await schemas.get(target);
    if (!row?.present) {
      return undefined;
    }
    const { record_name: recordName, latest_content_id: id } = row;
    const content =
      id === null ? undefined : await contents.content(registry, id);
    return {
      ...{ registry, group, artifact },
      recordName: recordName ?? undefined,
      references: content?.references ?? [],
    };
  }

  describing(topics: readonly TopicTarget[]): Promise<DescribingSchema[]> {
    return this.#options.describedTopics.describing(topics);
  }

  async topics(target: SchemaTarget): Promise<DescribedTopic[]> {
    const { context, of } = await this.#insight(target);
    const stored = await this.#options.schemas.topics(target);
    const rows = stored.length
      ? stored
      : topicRowsOf(context, {
          key: schemaKeyOf(target),
          artifact: target.artifact,
          links: of(target).record?.topics,
        });
    return rows.map(row => this.#toTopic(row));
  }

  async showPending(
    target: SchemaTarget,
    pending: PendingSchema,
  ): Promise<void> {
    const { schemas, registrySources } = this.#options;
    const { context, of } = await this.#insight(target);
    await schemas.savePending(
      pendingSchemaRowOf(context, target, {
        pending,
        topics: of(target).topics,
      }),
    );
    await registrySources.touched(target.registry);
  }

  async hidePending(target: SchemaTarget): Promise<void> {
    await this.#options.schemas.removePending(target);
    await this.#options.registrySources.touched(target.registry);
  }

  async refresh(target: SchemaTarget): Promise<void> {
    await this.#options.schemaRefresh.refresh(target);
  }

  async #insight(target: SchemaTarget, links?: readonly TopicLink[]) {
    const { schemaContexts, schemas } = this.#options;
    const row = await schemas.get(target);
    return schemaContexts.forSchema(
      { target, recordName: row?.record_name ?? undefined },
      Date.now(),
      links,
    );
  }

  #toTopic({ cluster, topic, part, by }: SchemaTopicRow): DescribedTopic {
    const { environment } = this.#options.clusters.get(cluster);
    return { cluster, environment: environment.name, topic, part, by };
  }
}
