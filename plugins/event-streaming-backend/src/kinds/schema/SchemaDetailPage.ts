// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaDetail,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { SchemaAccess } from '../../access/SchemaAccess';
import { AskCaller } from '../../access/TopicAccess';
import { LiveRead, readLive } from '../../inventory/readLive';
import { StoredRegistryFacts } from '../../inventory/schemas/collector/StoredRegistryFacts';
import { SchemaRow } from '../../inventory/schemas/rows/SchemaRow';
import { targetOfRow } from '../../inventory/schemas/rows/targetOfRow';
import {
  RefreshedSchema,
  SchemaRefresh,
} from '../../inventory/schemas/SchemaRefresh';
import {
  SchemaRecordStore,
  StoredSchemaRecord,
} from '../../inventory/schemas/stores/SchemaRecordStore';
import { SchemaStore } from '../../inventory/schemas/stores/SchemaStore';
import { SourceStore, StoredSource } from '../../inventory/stores/SourceStore';
import { schemaLinksOf } from '../../links/linksOf';
import { Registries } from '../../registries/Registries';
import { freshnessOf, staleSinceOf } from '../freshnessOf';
import { OpenRequests } from '../OpenRequests';
import { schemaCompatibilityOf } from './schemaCompatibilityOf';
import { schemaNotFound } from './schemaNotFound';
import { schemaSummaryOf } from './schemaSummaryOf';
import { schemaVersionOf } from './schemaVersionOf';

/** How long a page waits for a registry before it shows the inventory. */
const PATIENCE_MS = 1_000;

/** Everything a `SchemaDetailPage` is made of. */
export interface SchemaDetailPageOptions {
  schemaAccess: SchemaAccess;
  registries: Pick<Registries, 'get'>;
  schemas: SchemaStore;
  schemaRecords: SchemaRecordStore;
  schemaRefresh: SchemaRefresh;
  registrySources: SourceStore<StoredRegistryFacts>;
  schemaRequests: OpenRequests<SchemaTarget>;
}

type Source = StoredSource<StoredRegistryFacts> | undefined;

/** The head of a schema's page, with its versions. */
export class SchemaDetailPage {
  readonly #options: SchemaDetailPageOptions;

  static create(options: SchemaDetailPageOptions): SchemaDetailPage {
    return new SchemaDetailPage(options);
  }

  private constructor(options: SchemaDetailPageOptions) {
    this.#options = options;
  }

  async of(stored: SchemaRow, caller: AskCaller): Promise<SchemaDetail> {
    const { schemaRefresh, schemas, schemaRecords } = this.#options;
    const { registries, registrySources, schemaRequests } = this.#options;
    const target = targetOfRow(stored);
    const source = await registrySources.get(target.registry);
    const read = await readLive({
      what: `Registry '${target.registry}'`,
      state: source,
      patienceMs: PATIENCE_MS,
      work: () => schemaRefresh.refresh(target),
    });
    const row = await this.#rowOf(stored, read, caller);
    const [record, versions, recorded, open] = await Promise.all([
      schemaRecords.get(target),
      schemas.versions(target),
      schemaRecords.versions(target),
      schemaRequests.allOf(target, caller),
    ]);
    return {
      ...(await this.#head(row, source, caller)),
      ...freshnessOf(row, read, source),
      staleSince: staleSinceOf(read),
      compatibility: schemaCompatibilityOf(row, record),
      history: versions.map(version => schemaVersionOf(version, recorded)),
      links: schemaLinksOf(registries.get(target.registry), target),
      openRequests: open.length ? open : undefined,
      ...creationOf(row, record),
      access: { delete: deletionOf(source) },
    };
  }

  /**
   * What was read now decides, also about who may see it: a topic of another
   * owner may have come to be described by it.
   */
  async #rowOf(
    stored: SchemaRow,
    read: LiveRead<RefreshedSchema>,
    caller: AskCaller,
  ): Promise<SchemaRow> {
    if (!read.live) {
      return stored;
    }
    const { row } = read.value;
    if (!row || !(await this.#options.schemaAccess.isVisible(row, caller))) {
      throw schemaNotFound(targetOfRow(stored));
    }
    return row;
  }

  async #head(row: SchemaRow, source: Source, caller: AskCaller) {
    const { registries, schemaAccess, schemaRequests } = this.#options;
    const target = targetOfRow(row);
    const [topics, underWay] = await Promise.all([
      schemaAccess.visibleTopics([row.schema_key], caller),
      schemaRequests.of([target], caller),
    ]);
    const { compatibility: _, ...summary } = schemaSummaryOf(row, {
      environments: registries.get(row.registry).environments,
      topics: topics.get(row.schema_key),
      readAt: source?.observedAt,
      ...underWay(target),
    });
    return summary;
  }
}

/** The request is known of those that were made here. */
function creationOf(
  row: SchemaRow,
  record: StoredSchemaRecord | undefined,
): Pick<SchemaDetail, 'createdBy' | 'createdByRequest'> {
  return record && !record.adopted
    ? {
        createdBy: record.createdBy,
        createdByRequest: record.requestId || undefined,
      }
    : { createdBy: row.created_by ?? undefined };
}

function deletionOf(source: Source): SchemaDetail['access']['delete'] {
  const found = source?.facts?.checks?.capabilities.deleteArtifact;
  if (found?.state === 'yes') {
    return { allowed: true };
  }
  return {
    allowed: false,
    reason: found?.reason ?? 'Whether the registry deletes is not known yet',
  };
}
