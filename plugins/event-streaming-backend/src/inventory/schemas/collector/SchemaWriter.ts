// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { giveWay } from '../../stores/giveWay';
import { SourceStore } from '../../stores/SourceStore';
import { ContentFacts } from '../reading/ContentReading';
import { latestOf, SchemaReading } from '../reading/SchemaReading';
import { ComputedSchema, computeSchemaRow } from '../rows/computeSchemaRow';
import { schemaKeyOf } from '../rows/schemaKeyOf';
import { PreviousSchema, SchemaRow } from '../rows/SchemaRow';
import {
  NamedArtifact,
  SchemaContexts,
  SchemaInsight,
} from '../SchemaContexts';
import { SchemaContentStore } from '../stores/SchemaContentStore';
import { PENDING_SCHEMA_STATES } from '../stores/DatabaseSchemaStore';
import { SchemaStore } from '../stores/SchemaStore';
import { StoredRegistryFacts } from './StoredRegistryFacts';

/** Schemas that are computed before others get their turn: some 2 ms. */
const SCHEMAS_PER_SLICE = 25;

/** Everything a `SchemaWriter` is made of. */
export interface SchemaWriterOptions {
  schemas: SchemaStore;
  contents: SchemaContentStore;
  schemaContexts: SchemaContexts;
  registrySources: SourceStore<StoredRegistryFacts>;
}

/** A registry that was read whole. */
export interface RegistryReading {
  /** Milliseconds since the epoch. */
  startedAt: number;
  schemas: readonly SchemaReading[];
  /** Of the newest versions, by content id. */
  contents: ReadonlyMap<number, ContentFacts>;
  previous: ReadonlyMap<string, PreviousSchema>;
  facts: StoredRegistryFacts;
}

/** What a pass changed. */
export interface RegistryPass {
  schemas: number;
  written: number;
  gone: number;
}

/** Makes the inventory of a registry what a whole reading found. */
export class SchemaWriter {
  readonly #options: SchemaWriterOptions;

  static create(options: SchemaWriterOptions): SchemaWriter {
    return new SchemaWriter(options);
  }

  private constructor(options: SchemaWriterOptions) {
    this.#options = options;
  }

  async write(
    registry: string,
    reading: RegistryReading,
  ): Promise<RegistryPass> {
    const { schemaContexts, contents, registrySources } = this.#options;
    const { startedAt, schemas } = reading;
    const insight = await schemaContexts.forPass(
      registry,
      schemas.map(schema => namedOf(registry, schema, reading.contents)),
      startedAt,
    );
    const written = await this.#writeSchemas(insight, reading);
    const gone = await this.#writeGone(registry, insight, reading);
    if (gone) {
      await contents.removeUnused(registry);
    }
    await registrySources.read(registry, startedAt, reading.facts);
    return { schemas: schemas.length, written, gone };
  }

  /** Writes one schema that was read by itself, and gives its row. */
  async writeOne(
    registry: string,
    schema: SchemaReading,
    { content, now }: { content?: ContentFacts; now: number },
  ): Promise<SchemaRow> {
    const { schemas, schemaContexts, registrySources } = this.#options;
    const named = namedOf(
      registry,
      schema,
      new Map(content && [[content.contentId, content]]),
    );
    const { context, of } = await schemaContexts.forSchema(named, now);
    const key = schemaKeyOf(named.target);
    const previous = await schemas.previous(registry, [key]);
    const computed = computeSchemaRow(context, {
      reading: schema,
      content,
      previous: previous.get(key),
      ...of(named.target),
    });
    if (computed.isChanged) {
      await this.#save(registry, [computed]);
      await registrySources.touched(registry);
    }
    return computed.row;
  }

  async #writeSchemas(
    { context, of }: SchemaInsight,
    { schemas, contents, previous }: RegistryReading,
  ): Promise<number> {
    const { name } = context.registry;
    let written = 0;
    for (let at = 0; at < schemas.length; at += SCHEMAS_PER_SLICE) {
      const computed = schemas
        .slice(at, at + SCHEMAS_PER_SLICE)
        .map(reading => {
          const { target } = namedOf(name, reading, contents);
          return computeSchemaRow(context, {
            reading,
            content: contentOf(reading, contents),
            previous: previous.get(schemaKeyOf(target)),
            ...of(target),
          });
        });
      const changed = computed.filter(({ isChanged }) => isChanged);
      await this.#save(name, changed);
      written += changed.length;
      await giveWay();
    }
    return written;
  }

  /** With the words of the content, which only written rows need. */
  async #save(registry: string, changed: ComputedSchema[]): Promise<void> {
    const { contents, schemas } = this.#options;
    if (!changed.length) {
      return;
    }
    const ids = changed.flatMap(({ row }) => row.latest_content_id ?? []);
    const words = await contents.words(registry, ids);
    await schemas.save(
      changed.map(computed => {
        const found = words.get(computed.row.latest_content_id ?? -1);
        const search = [computed.row.search, ...(found?.words ?? [])];
        return {
          ...computed,
          row: { ...computed.row, search: search.join('\n') },
        };
      }),
    );
  }

  /** Schemas that the registry no longer has; those made here stay as missing. */
  async #writeGone(
    registry: string,
    insight: SchemaInsight,
    { schemas, previous, startedAt }: RegistryReading,
  ): Promise<number> {
    const found = new Set(
      schemas.map(({ artifact: { group, artifact } }) =>
        schemaKeyOf({ registry, group, artifact }),
      ),
    );
    const gone = [...previous.values()].filter(
      row => !found.has(row.schema_key) && !isPending(row),
    );
    const isExpected = ({ group_name: group, artifact }: PreviousSchema) => {
      const { record } = insight.of({ registry, group, artifact });
      return record !== undefined && !record.adopted;
    };
    const missing = gone.filter(row => isExpected(row) && row.present);
    const dropped = gone.filter(row => !isExpected(row));
    const keys = (rows: PreviousSchema[]) => rows.map(row => row.schema_key);
    await this.#options.schemas.markMissing(keys(missing), startedAt);
    await this.#options.schemas.remove(keys(dropped), startedAt);
    return missing.length + dropped.length;
  }
}

function isPending(row: PreviousSchema): boolean {
  return !row.present && PENDING_SCHEMA_STATES.includes(row.health);
}

function contentOf(
  { versions }: SchemaReading,
  contents: ReadonlyMap<number, ContentFacts>,
): ContentFacts | undefined {
  const latest = latestOf(versions);
  return latest && contents.get(latest.contentId);
}

function namedOf(
  registry: string,
  reading: SchemaReading,
  contents: ReadonlyMap<number, ContentFacts>,
): NamedArtifact {
  const { group, artifact } = reading.artifact;
  return {
    target: { registry, group, artifact },
    recordName: contentOf(reading, contents)?.recordName,
  };
}
