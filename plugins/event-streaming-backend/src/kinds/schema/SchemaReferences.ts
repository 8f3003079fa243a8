// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import {
  SchemaContent as VersionContent,
  RegisteredReference,
} from '@sluice/plugin-event-streaming-common';
import {
  SchemaContent,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';
import { SchemaAccess } from '../../access/SchemaAccess';
import { AskCaller } from '../../access/TopicAccess';
import { SchemaContentStore } from '../../inventory/schemas/stores/SchemaContentStore';
import { SchemaStore } from '../../inventory/schemas/stores/SchemaStore';

/** Documents that one page carries at most. */
const MOST_REFERENCES = 50;
/** Characters of all of them together. */
const MOST_CHARACTERS = 1_000_000;

/** Everything `SchemaReferences` is made of. */
export interface SchemaReferencesOptions {
  schemaAccess: SchemaAccess;
  schemas: Pick<SchemaStore, 'get' | 'versions'>;
  contents: Pick<SchemaContentStore, 'content'>;
}

/** A referenced version with its document, where that may be read. */
type ReferencedContent = VersionContent['references'][number];

/** Where references are looked up. */
export interface ReferenceSource {
  registry: string;
  /** Left out while the registry is away: then what is stored has to do. */
  client?: Pick<SchemaRegistry, 'readContent'>;
}

/** Finds what a schema refers to, and what that refers to. */
export class SchemaReferences {
  readonly #options: SchemaReferencesOptions;

  static create(options: SchemaReferencesOptions): SchemaReferences {
    return new SchemaReferences(options);
  }

  private constructor(options: SchemaReferencesOptions) {
    this.#options = options;
  }

  /**
   * Each version once, however often and in whatever circle it is referred to.
   * What the caller may not see is named, as the schema itself does, and comes
   * without its content.
   */
  async outward(
    source: ReferenceSource,
    references: readonly RegisteredReference[],
    caller: AskCaller,
  ): Promise<ReferencedContent[]> {
    const found = new Map<string, ReferencedContent>();
    const queue = [...references];
    let left = MOST_CHARACTERS;
    for (let next = queue.shift(); next; next = queue.shift()) {
      const key = keyOf(next);
      if (found.has(key) || found.size >= MOST_REFERENCES) {
        continue;
      }
      const document = await this.#read(source, next, caller);
      const isKept = document !== undefined && document.text.length <= left;
      if (isKept) {
        left -= document.text.length;
        queue.push(...document.references);
      }
      found.set(key, {
        ...plain(next),
        content: isKept ? document.text : undefined,
      });
    }
    return [...found.values()];
  }

  /** Those of these versions that the caller may know of. */
  async visible(
    registry: string,
    references: readonly RegisteredReference[],
    caller: AskCaller,
  ): Promise<RegisteredReference[]> {
    const found: RegisteredReference[] = [];
    for (const reference of references.slice(0, MOST_REFERENCES)) {
      if (await this.#isVisible(registry, reference, caller)) {
        found.push(plain(reference));
      }
    }
    return found;
  }

  async #read(
    { registry, client }: ReferenceSource,
    reference: RegisteredReference,
    caller: AskCaller,
  ): Promise<SchemaContent | undefined> {
    if (!(await this.#isVisible(registry, reference, caller))) {
      return undefined;
    }
    const { schemas, contents } = this.#options;
    const versions = await schemas.versions({ registry, ...reference });
    const version = versions.find(each => each.version === reference.version);
    const stored =
      version && (await contents.content(registry, version.content_id));
    return stored ?? (client && (await readUnlessMissing(client, reference)));
  }

  async #isVisible(
    registry: string,
    { group, artifact }: RegisteredReference,
    caller: AskCaller,
  ): Promise<boolean> {
    const { schemaAccess, schemas } = this.#options;
    const row = await schemas.get({ registry, group, artifact });
    return row !== undefined && schemaAccess.isVisible(row, caller);
  }
}

/** A reference may lead nowhere, or to what is no text. */
async function readUnlessMissing(
  client: Pick<SchemaRegistry, 'readContent'>,
  reference: RegisteredReference,
): Promise<SchemaContent | undefined> {
  try {
    return await client.readContent(reference);
  } catch (error) {
    if (
      isError(error) &&
      ['NotFoundError', 'NotImplementedError'].includes(error.name)
    ) {
      return undefined;
    }
    throw error;
  }
}

/** The same version may be called by different names, each of which is needed. */
function keyOf({
  name,
  group,
  artifact,
  version,
}: RegisteredReference): string {
  return JSON.stringify([name, group, artifact, version]);
}

function plain(reference: RegisteredReference): RegisteredReference {
  const { name, group, artifact, version } = reference;
  return { name, group, artifact, version };
}
