// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import {
  MOST_SCHEMA_CHARACTERS,
  ReferencedSchema,
} from '@sluice/plugin-event-streaming-common';
import {
  SchemaContent,
  SchemaRegistry,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { giveWay } from '../../stores/giveWay';
import { ContentFacts, ContentReading } from '../reading/ContentReading';
import { readSchemaContent } from '../reading/readSchemaContent';
import { storable } from '../rows/storable';
import { ReferencedContents, versionKeyOf } from '../stores/ReferencedContents';
import { NewContent, SchemaContentStore } from '../stores/SchemaContentStore';
import { inParallel } from './inParallel';
import { NewContents } from './NewContents';

/** Documents that are fetched at once. */
const AT_ONCE = 8;
/** Types that the portal reads, as registries call them. */
const READ_TYPES = ['AVRO', 'JSON', 'PROTOBUF'];

const NOTHING: SchemaContent = { text: '', contentType: '', references: [] };

type ContentReader = Pick<SchemaRegistry, 'readContent'>;

/** Everything a `ContentCollector` is made of. */
export interface ContentCollectorOptions {
  contents: SchemaContentStore;
  referencedContents: ReferencedContents;
  logger: LoggerService;
}

/** Fetches and reads the documents of newest versions, each one once. */
export class ContentCollector {
  readonly #options: ContentCollectorOptions;

  static create(options: ContentCollectorOptions): ContentCollector {
    return new ContentCollector(options);
  }

  private constructor(options: ContentCollectorOptions) {
    this.#options = options;
  }

  /**
   * What lists need of the documents of these versions, by content id. `all`
   * are the versions that they may refer to, as far as these were listed.
   */
  async collect(
    registry: string,
    client: ContentReader,
    versions: readonly VersionListing[],
    all: readonly VersionListing[] = versions,
  ): Promise<Map<number, ContentFacts>> {
    const byId = new Map(versions.map(each => [each.contentId, each]));
    const ids = [...byId.keys()];
    const { facts, unread } = await this.#options.contents.known(registry, ids);
    const stored = new Set([...facts.keys(), ...unread]);
    const absent = ids.filter(id => !stored.has(id));
    const found = await this.#fetchAll(
      registry,
      client,
      absent.flatMap(id => byId.get(id) ?? []),
    );
    found.forEach(({ id, reading }) =>
      reading ? facts.set(id, factsOf(id, reading)) : unread.push(id),
    );
    const listed = new Map(
      unread.length ? all.map(each => [versionKeyOf(each), each]) : [],
    );
    for (const id of unread) {
      const reading = await this.#readStored(registry, byId.get(id)!, listed);
      if (reading) {
        facts.set(id, factsOf(id, reading));
      }
      await giveWay();
    }
    return facts;
  }

  /** Fetches and stores documents; what they said, without their texts. */
  async #fetchAll(
    registry: string,
    client: ContentReader,
    versions: readonly VersionListing[],
  ): Promise<Pick<NewContent, 'id' | 'reading'>[]> {
    const { contents } = this.#options;
    const waiting = NewContents.create({ contents, registry });
    const found: Pick<NewContent, 'id' | 'reading'>[] = [];
    await inParallel(AT_ONCE, versions, async version => {
      const document = await this.#fetch(registry, client, version);
      if (document) {
        found.push({ id: document.id, reading: document.reading });
        await waiting.put(document);
      }
    });
    await waiting.store();
    return found;
  }

  /**
   * A document, read unless it needs others first. A version that is deleted
   * meanwhile is no fault; the next pass knows.
   */
  async #fetch(
    registry: string,
    client: ContentReader,
    version: VersionListing,
  ): Promise<NewContent | undefined> {
    const { contentId: id, type } = version;
    try {
      const content = await client.readContent(version);
      return content.references.length
        ? { id, content }
        : { id, content, reading: readingOf(type, content) };
    } catch (error) {
      if (isError(error) && error.name === 'NotImplementedError') {
        return { id, content: NOTHING, reading: unreadable(error.message) };
      }
      if (isError(error) && error.name === 'NotFoundError') {
        this.#options.logger.debug(
          `Version ${version.version} of '${version.artifact}' went away while registry '${registry}' was read`,
        );
        return undefined;
      }
      throw error;
    }
  }

  async #readStored(
    registry: string,
    { type, contentId }: VersionListing,
    listed: ReadonlyMap<string, VersionListing>,
  ): Promise<ContentReading | undefined> {
    const { contents, referencedContents } = this.#options;
    const content = await contents.content(registry, contentId);
    if (!content) {
      return undefined;
    }
    const references = await referencedContents.of(
      registry,
      content.references,
      listed,
    );
    const reading = readingOf(type, content, references);
    await contents.read(registry, contentId, reading);
    return reading;
  }
}

/** A larger document would hold up everybody else while it is read. */
function readingOf(
  artifactType: string,
  { text }: SchemaContent,
  references: ReferencedSchema[] = [],
): ContentReading {
  return READ_TYPES.includes(artifactType) &&
    text.length <= MOST_SCHEMA_CHARACTERS
    ? readSchemaContent({ artifactType, content: text, references })
    : { fieldNames: [], words: [] };
}

function unreadable(problem: string): ContentReading {
  return { problem, fieldNames: [], words: [] };
}

/** As a database gives them back. */
function factsOf(
  contentId: number,
  { format, recordName, doc, fields, problem }: ContentReading,
): ContentFacts {
  const text = (it: string | undefined) => it && storable(it);
  return {
    contentId,
    format,
    recordName: text(recordName),
    doc: text(doc),
    fields,
    problem: text(problem),
  };
}
