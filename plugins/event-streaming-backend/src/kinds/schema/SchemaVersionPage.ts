// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { SchemaContent } from '@sluice/plugin-event-streaming-common';
import {
  SchemaContent as Document,
  SchemaReference,
  SchemaRegistry,
  VersionId,
} from '@sluice/plugin-event-streaming-node';
import { AskCaller } from '../../access/TopicAccess';
import { readLive } from '../../inventory/readLive';
import {
  SchemaRow,
  SchemaVersionRow,
} from '../../inventory/schemas/rows/SchemaRow';
import { targetOfRow } from '../../inventory/schemas/rows/targetOfRow';
import { SchemaContentStore } from '../../inventory/schemas/stores/SchemaContentStore';
import { SchemaRecordStore } from '../../inventory/schemas/stores/SchemaRecordStore';
import { SchemaStore } from '../../inventory/schemas/stores/SchemaStore';
import { SourceStore } from '../../inventory/stores/SourceStore';
import { Registries } from '../../registries/Registries';
import { ReferenceSource, SchemaReferences } from './SchemaReferences';
import { schemaVersionOf } from './schemaVersionOf';
import { unlessMissing } from '../unlessMissing';

/** How long a page waits for a registry before it shows what is stored. */
const PATIENCE_MS = 1_000;

/** Everything a `SchemaVersionPage` is made of. */
export interface SchemaVersionPageOptions {
  registries: Pick<Registries, 'client'>;
  schemas: Pick<SchemaStore, 'versions'>;
  contents: Pick<SchemaContentStore, 'content'>;
  schemaRecords: Pick<SchemaRecordStore, 'versions'>;
  registrySources: Pick<SourceStore<unknown>, 'states'>;
  references: SchemaReferences;
}

type VersionColumns = Omit<SchemaVersionRow, 'schema_key'>;

/** A version with its document and who refers to it. */
interface ReadVersion {
  columns: VersionColumns;
  document: Document;
  referrers: readonly SchemaReference[];
}

/** One version with its document. */
export class SchemaVersionPage {
  readonly #options: SchemaVersionPageOptions;

  static create(options: SchemaVersionPageOptions): SchemaVersionPage {
    return new SchemaVersionPage(options);
  }

  private constructor(options: SchemaVersionPageOptions) {
    this.#options = options;
  }

  async of(
    row: SchemaRow,
    version: string,
    caller: AskCaller,
  ): Promise<SchemaContent> {
    const { registries, registrySources } = this.#options;
    const id = { ...targetOfRow(row), version };
    const client = registries.client(row.registry);
    const states = await registrySources.states([row.registry]);
    const read = await readLive({
      what: `Registry '${row.registry}'`,
      state: states.get(row.registry),
      patienceMs: PATIENCE_MS,
      work: () => readVersion(client, id),
    });
    const found = read.live
      ? read.value
      : await this.#stored(row, id, read.reason);
    if (!found) {
      throw versionNotFound(id);
    }
    const page = await this.#page(row, found, {
      source: {
        registry: row.registry,
        client: read.live ? client : undefined,
      },
      caller,
    });
    return {
      ...page,
      live: read.live,
      staleReason: read.live ? undefined : read.reason,
    };
  }

  async #page(
    row: SchemaRow,
    { columns, document, referrers }: ReadVersion,
    { source, caller }: { source: ReferenceSource; caller: AskCaller },
  ): Promise<Omit<SchemaContent, 'live'>> {
    const { references, schemaRecords } = this.#options;
    const recorded = await schemaRecords.versions(targetOfRow(row));
    return {
      ...schemaVersionOf(columns, recorded),
      artifactType: row.artifact_type,
      content: document.text,
      contentType: document.contentType,
      references: await references.outward(source, document.references, caller),
      referrers: await references.visible(row.registry, referrers, caller),
    };
  }

  /** What the inventory has of a version while its registry is away. */
  async #stored(
    row: SchemaRow,
    id: VersionId,
    reason: string,
  ): Promise<ReadVersion> {
    const { schemas, contents } = this.#options;
    const versions = await schemas.versions(targetOfRow(row));
    const columns = versions.find(each => each.version === id.version);
    if (!columns) {
      throw versionNotFound(id);
    }
    const document = await contents.content(row.registry, columns.content_id);
    if (!document) {
      throw new ServiceUnavailableError(
        `Version '${id.version}' of schema '${id.artifact}' cannot be shown now, only newest versions are kept here: ${reason}`,
      );
    }
    return { columns, document, referrers: [] };
  }
}

async function readVersion(
  client: SchemaRegistry,
  id: VersionId,
): Promise<ReadVersion | undefined> {
  return unlessMissing(
    Promise.all([
      client.describeVersion(id),
      client.readContent(id),
      client.listReferrers(id),
    ]).then(([version, document, referrers]) => ({
      columns: {
        version: version.version,
        global_id: version.globalId,
        content_id: version.contentId,
        state: version.state,
        name: version.name ?? null,
        description: version.description ?? null,
        created_at: version.createdAt.getTime(),
        created_by: version.createdBy ?? null,
      },
      document,
      referrers,
    })),
  );
}

function versionNotFound({ artifact, version }: VersionId): NotFoundError {
  return new NotFoundError(`Schema '${artifact}' has no version '${version}'`);
}
