// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { MOST_SCHEMA_CHARACTERS } from '@sluice/plugin-event-streaming-common';
import {
  SchemaContent,
  SchemaRegistry,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { giveWay } from '../../stores/giveWay';
import { ContentFacts } from '../reading/ContentReading';
import { readSchemaContent } from '../reading/readSchemaContent';
import { ReferencedContents, versionKeyOf } from '../stores/ReferencedContents';
import { SchemaContentStore } from '../stores/SchemaContentStore';
import { inParallel } from './inParallel';

/** Documents that are fetched at once. */
const AT_ONCE = 8;
/** Types that the portal reads, as registries call them. */
const READ_TYPES = ['AVRO', 'JSON', 'PROTOBUF'];

const NOTHING: SchemaContent = { text: '', contentType: '', references: [] };

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
    client: Pick<SchemaRegistry, 'readContent'>,
    versions: readonly VersionListing[],
    all: readonly VersionListing[] = versions,
  ): Promise<Map<number, ContentFacts>> {
    const { contents } = this.#options;
    const byId = new Map(versions.map(each => [each.contentId, each]));
    const ids = [...byId.keys()];
    const known = await contents.facts(registry, ids);
    const absent = ids.filter(id => !known.has(id));
    await inParallel(AT_ONCE, absent, async id => {
      await this.#fetch(registry, client, byId.get(id)!);
    });
    const unread = await contents.unread(registry, ids);
    const listed = new Map(
      unread.length ? all.map(each => [versionKeyOf(each), each]) : [],
    );
    for (const id of unread) {
      await this.#read(registry, byId.get(id)!, listed);
      await giveWay();
    }
    const again = [...absent, ...unread];
    return again.length ? contents.facts(registry, ids) : known;
  }

  /** A version that is deleted meanwhile is no fault; the next pass knows. */
  async #fetch(
    registry: string,
    client: Pick<SchemaRegistry, 'readContent'>,
    version: VersionListing,
  ): Promise<void> {
    const { contents, logger } = this.#options;
    try {
      const content = await client.readContent(version);
      await contents.add(registry, version.contentId, content);
    } catch (error) {
      if (isError(error) && error.name === 'NotImplementedError') {
        const { message } = error;
        await contents.add(registry, version.contentId, NOTHING);
        await contents.read(registry, version.contentId, unreadable(message));
      } else if (isError(error) && error.name === 'NotFoundError') {
        logger.debug(
          `Version ${version.version} of '${version.artifact}' went away while registry '${registry}' was read`,
        );
      } else {
        throw error;
      }
    }
  }

  async #read(
    registry: string,
    { type, contentId }: VersionListing,
    listed: ReadonlyMap<string, VersionListing>,
  ): Promise<void> {
    const { contents, referencedContents } = this.#options;
    const content = await contents.content(registry, contentId);
    if (!content) {
      return;
    }
    await contents.read(
      registry,
      contentId,
      isReadHere(type, content)
        ? readSchemaContent({
            artifactType: type,
            content: content.text,
            references: await referencedContents.of(
              registry,
              content.references,
              listed,
            ),
          })
        : { fieldNames: [], words: [] },
    );
  }
}

function unreadable(problem: string) {
  return { problem, fieldNames: [], words: [] };
}

/** A larger document would hold up everybody else while it is read. */
function isReadHere(type: string, { text }: SchemaContent): boolean {
  return READ_TYPES.includes(type) && text.length <= MOST_SCHEMA_CHARACTERS;
}
