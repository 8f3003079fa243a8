// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaIdUse,
  SchemaOfId,
  SchemaTarget,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { SchemaId, SchemaRegistry } from '@sluice/plugin-event-streaming-node';
import { readLive } from '../inventory/readLive';
import { SchemaRefresh } from '../inventory/schemas/SchemaRefresh';
import { SchemaStore } from '../inventory/schemas/stores/SchemaStore';
import { SourceStore } from '../inventory/stores/SourceStore';
import { Registries } from '../registries/Registries';
import { FoundVersion, StoredIds } from './StoredIds';
import { SchemaAccess } from './SchemaAccess';
import { AskCaller } from './TopicAccess';

/** How long the page waits for a registry. */
const PATIENCE_MS = 2_000;
/** Ids that the registry is asked for. */
const MOST_ASKED = 20;
const MOST_VERSIONS = 5;
/** Contents such as a plain text are those of many schemas. */
const MOST_LOOKED = 20;

/** Everything `SchemasById` are made of. */
export interface SchemasByIdOptions {
  storedIds: StoredIds;
  registries: Pick<Registries, 'client'>;
  registrySources: Pick<SourceStore<unknown>, 'states'>;
  schemaAccess: SchemaAccess;
  schemaRefresh: Pick<SchemaRefresh, 'refresh'>;
  schemas: Pick<SchemaStore, 'get' | 'topics'>;
}

/** What came of an id. */
export type ResolvedId = Pick<SchemaIdUse, 'found' | 'idOf' | 'versions'>;

/** Which ids are asked about. */
export interface IdsOfTopic {
  /** Undefined where the cluster has none. */
  registry: string | undefined;
  topic: TopicTarget;
  uses: SchemaIdUse[];
}

/** A registry, and the topic whose messages are looked at. */
interface Asked {
  registry: string;
  topic: TopicTarget;
}

type Found = Pick<ResolvedId, 'idOf'> & { versions: FoundVersion[] };

/**
 * Whose the ids in messages are: from the inventory where it knows them, else
 * from the registry itself.
 */
export class SchemasById {
  readonly #options: SchemasByIdOptions;

  static create(options: SchemasByIdOptions): SchemasById {
    return new SchemasById(options);
  }

  private constructor(options: SchemasByIdOptions) {
    this.#options = options;
  }

  async of(
    { registry, topic, uses }: IdsOfTopic,
    caller: AskCaller,
  ): Promise<{
    registryAway?: string;
    resolved: (use: SchemaIdUse) => ResolvedId | undefined;
  }> {
    const ids = [...new Map(uses.flatMap(entryOf)).entries()];
    if (registry === undefined) {
      return { resolved: use => (use.id ? { found: 'not-asked' } : undefined) };
    }
    const { found, registryAway, asked } = await this.#find(
      { registry, topic },
      ids,
    );
    const answers = new Map<string, ResolvedId>();
    for (const [key] of ids) {
      const known = found.get(key);
      answers.set(
        key,
        known
          ? await this.#visible({ registry, topic }, known, caller)
          : { found: asked.has(key) ? 'unknown' : 'not-asked' },
      );
    }
    return {
      registryAway,
      resolved: use => entryOf(use).map(([key]) => answers.get(key))[0],
    };
  }

  async #find({ registry, topic }: Asked, ids: [string, SchemaIdUse][]) {
    const { storedIds, registries, registrySources } = this.#options;
    const stored = storedIds.of(registry, topic);
    const found = new Map<string, Found>();
    const open: [string, SchemaIdUse][] = [];
    for (const [key, use] of ids) {
      const known = await firstOf(use, stored);
      if (known) {
        found.set(key, known);
      } else {
        open.push([key, use]);
      }
    }
    if (open.length === 0) {
      return { found, asked: new Set<string>() };
    }
    const states = await registrySources.states([registry]);
    const client = registries.client(registry);
    const few = open.slice(0, MOST_ASKED);
    const read = await readLive({
      what: `Registry '${registry}'`,
      state: states.get(registry),
      patienceMs: PATIENCE_MS,
      work: () => askAll(client, few),
    });
    if (!read.live) {
      return { found, asked: new Set<string>(), registryAway: read.reason };
    }
    read.value.forEach((known, key) => found.set(key, known));
    return { found, asked: new Set(few.map(([key]) => key)) };
  }

  /**
   * The versions that the caller may see. Other topics' schemas can have the
   * same content, so those that describe the topic count before all others.
   */
  async #visible(
    { registry, topic }: Asked,
    { idOf, versions }: Found,
    caller: AskCaller,
  ): Promise<ResolvedId> {
    const shown: SchemaOfId[] = [];
    const ofTopic: SchemaOfId[] = [];
    for (const { group, artifact, version } of versions.slice(0, MOST_LOOKED)) {
      const target = { registry, group, artifact };
      if (await this.#isVisible(target, caller)) {
        shown.push({ group, artifact, version });
        if (await this.#describes(target, topic)) {
          ofTopic.push({ group, artifact, version });
        }
      }
    }
    const best = ofTopic.length > 0 ? ofTopic : shown;
    return best.length > 0
      ? { found: 'known', idOf, versions: best.slice(0, MOST_VERSIONS) }
      : { found: 'hidden' };
  }

  /** What was read from the registry can be of a schema that is new here. */
  async #isVisible(target: SchemaTarget, caller: AskCaller): Promise<boolean> {
    const { schemaAccess, schemaRefresh, schemas } = this.#options;
    const row =
      (await schemas.get(target)) ?? (await schemaRefresh.refresh(target)).row;
    return row !== undefined && schemaAccess.isVisible(row, caller);
  }

  async #describes(schema: SchemaTarget, topic: TopicTarget): Promise<boolean> {
    const described = await this.#options.schemas.topics(schema);
    return described.some(
      each => each.cluster === topic.cluster && each.topic === topic.topic,
    );
  }
}

/** The id of a use with its length, as one word; nothing without an id. */
function entryOf(use: SchemaIdUse): [string, SchemaIdUse][] {
  return use.id === undefined ? [] : [[`${use.bytes}:${use.id}`, use]];
}

async function askAll(
  client: SchemaRegistry,
  uses: [string, SchemaIdUse][],
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const [key, use] of uses) {
    const known = await firstOf(use, async by =>
      (await client.findVersions(by)).reverse(),
    );
    if (known) {
      found.set(key, known);
    }
  }
  return found;
}

/**
 * Ids of 4 bytes are of contents by default, as the Confluent API gives them
 * out; those of 8 bytes are of versions. Serialisers can be set to the other.
 */
async function firstOf(
  { id = 0, bytes }: SchemaIdUse,
  find: (id: SchemaId) => Promise<FoundVersion[]>,
): Promise<Found | undefined> {
  const ways = [
    { idOf: 'content', by: { contentId: id } },
    { idOf: 'version', by: { globalId: id } },
  ] as const;
  for (const { idOf, by } of bytes === 8 ? [...ways].reverse() : ways) {
    const versions = await find(by);
    if (versions.length > 0) {
      return { idOf, versions };
    }
  }
  return undefined;
}
