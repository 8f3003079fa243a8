// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { Clusters } from '../../../clusters/Clusters';
import { InventoryAnnouncer } from '../../InventoryAnnouncer';
import { yieldingMap } from '../../reading/yieldingMap';
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
import { SchemaStore } from '../stores/SchemaStore';
import { StoredRegistryFacts } from './StoredRegistryFacts';
import { fatesOf } from '../../rows/fateOf';

/** Schemas that are computed before others get their turn: some 2 ms. */
const SCHEMAS_PER_SLICE = 25;

/** Everything a `SchemaWriter` is made of. */
export interface SchemaWriterOptions {
  schemas: SchemaStore;
  contents: SchemaContentStore;
  schemaContexts: SchemaContexts;
  registrySources: SourceStore<StoredRegistryFacts>;
  clusters: Pick<Clusters, 'list'>;
  schemaAnnouncer: InventoryAnnouncer<SchemaRow, SchemaTarget>;
  /** Entities of topics name their schemas. */
  topicAnnouncer: InventoryAnnouncer;
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

interface Changes {
  added: SchemaRow[];
  removed: SchemaTarget[];
  written: number;
  /** An entity came or went that topics may name. */
  named: boolean;
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
      await yieldingMap(schemas, schema =>
        namedOf(registry, schema, reading.contents),
      ),
      startedAt,
    );
    const isFirst =
      (await registrySources.get(registry))?.observedAt === undefined;
    const changes = await this.#writeSchemas(insight, reading);
    const gone = await this.#writeGone(registry, insight, reading);
    if (gone.schemas) {
      await contents.removeUnused(registry);
    }
    await registrySources.read(registry, startedAt, reading.facts);
    changes.removed.push(...gone.removed);
    await this.#announce(registry, changes, isFirst);
    return {
      schemas: schemas.length,
      written: changes.written,
      gone: gone.schemas,
    };
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
      const changes = noChanges();
      note(changes, computed.row, previous);
      await this.#announce(registry, changes);
    }
    return computed.row;
  }

  async #writeSchemas(
    { context, of }: SchemaInsight,
    { schemas, contents, previous }: RegistryReading,
  ): Promise<Changes> {
    const { name } = context.registry;
    const changes = noChanges();
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
      changed.forEach(({ row }) => note(changes, row, previous));
      await giveWay();
    }
    return changes;
  }

  async #announce(
    registry: string,
    { added, removed, named }: Changes,
    isFirst = false,
  ): Promise<void> {
    const { clusters, schemaAnnouncer, topicAnnouncer } = this.#options;
    if (isFirst) {
      await schemaAnnouncer.announceWhole(registry);
    } else if (added.length || removed.length) {
      await schemaAnnouncer.announce(registry, { added, removed });
    }
    if (isFirst || named || removed.length) {
      const served = clusters
        .list()
        .filter(({ schemaRegistry }) => schemaRegistry === registry);
      for (const { name } of served) {
        await topicAnnouncer.announceWhole(name);
      }
    }
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
  ): Promise<{ schemas: number; removed: SchemaTarget[] }> {
    const found = new Set(
      await yieldingMap(schemas, ({ artifact: { group, artifact } }) =>
        schemaKeyOf({ registry, group, artifact }),
      ),
    );
    const gone = [...previous.values()].filter(
      row => !found.has(row.schema_key),
    );
    const targetOf = ({ group_name: group, artifact }: PreviousSchema) => ({
      registry,
      group,
      artifact,
    });
    const { missing, removed } = fatesOf(
      gone,
      row => insight.of(targetOf(row)).record,
    );
    const keys = (rows: PreviousSchema[]) => rows.map(row => row.schema_key);
    await this.#options.schemas.markMissing(keys(missing), startedAt);
    await this.#options.schemas.remove(keys(removed), startedAt);
    return {
      schemas: missing.length + removed.length,
      removed: gone.filter(row => row.entity_hash).map(targetOf),
    };
  }
}

function noChanges(): Changes {
  return { added: [], removed: [], written: 0, named: false };
}

/** What of a written row the catalog has to learn. */
function note(
  changes: Changes,
  row: SchemaRow,
  previous: ReadonlyMap<string, PreviousSchema>,
): void {
  const before = previous.get(row.schema_key)?.entity_hash ?? '';
  changes.written += 1;
  if (row.entity_hash === before) {
    return;
  }
  changes.named ||= !before || !row.entity_hash;
  if (row.entity_hash) {
    changes.added.push(row);
  } else {
    const { registry, group_name: group, artifact } = row;
    changes.removed.push({ registry, group, artifact });
  }
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
