// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ReferencedSchema,
  RegisteredReference,
} from '@sluice/plugin-event-streaming-common';
import { VersionListing } from '@sluice/plugin-event-streaming-node';
import { Knex } from 'knex';
import { DatabaseNumber } from '../../stores/columnReaders';
import { schemaKeyOf } from '../rows/schemaKeyOf';
import { SchemaContentStore } from './SchemaContentStore';

/** Documents that one schema is read with at most. */
const MOST_REFERENCES = 50;

/** Everything `ReferencedContents` are made of. */
export interface ReferencedContentsOptions {
  knex: Knex;
  contents: Pick<SchemaContentStore, 'content'>;
}

/** Finds the stored documents that references stand for. */
export class ReferencedContents {
  readonly #options: ReferencedContentsOptions;

  static create(options: ReferencedContentsOptions): ReferencedContents {
    return new ReferencedContents(options);
  }

  private constructor(options: ReferencedContentsOptions) {
    this.#options = options;
  }

  /**
   * With what they refer to themselves, each once. `listed` are versions that
   * were read from the registry and may not be stored yet.
   */
  async of(
    registry: string,
    references: readonly RegisteredReference[],
    listed: ReadonlyMap<string, VersionListing>,
  ): Promise<ReferencedSchema[]> {
    const { contents } = this.#options;
    const found = new Map<string, ReferencedSchema>();
    const queue = [...references];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const isNew = !found.has(next.name) && found.size < MOST_REFERENCES;
      const id = isNew ? await this.#idOf(registry, next, listed) : undefined;
      const document =
        id === undefined ? undefined : await contents.content(registry, id);
      if (document) {
        found.set(next.name, { name: next.name, content: document.text });
        queue.push(...document.references);
      }
    }
    return [...found.values()];
  }

  async #idOf(
    registry: string,
    reference: RegisteredReference,
    listed: ReadonlyMap<string, VersionListing>,
  ): Promise<number | undefined> {
    const known = listed.get(versionKeyOf(reference));
    if (known) {
      return known.contentId;
    }
    const { group, artifact, version } = reference;
    const row: { content_id: DatabaseNumber } | undefined = await this.#options
      .knex('schema_versions')
      .where({ schema_key: schemaKeyOf({ registry, group, artifact }) })
      .where({ version })
      .first('content_id');
    return row && Number(row.content_id);
  }
}

/** What tells a version from all others of a registry. */
export function versionKeyOf({
  group,
  artifact,
  version,
}: Pick<RegisteredReference, 'group' | 'artifact' | 'version'>): string {
  return JSON.stringify([group, artifact, version]);
}
