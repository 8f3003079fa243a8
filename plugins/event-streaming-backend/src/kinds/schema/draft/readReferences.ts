// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import {
  ReferencedSchema,
  RegisteredReference,
} from '@sluice/plugin-event-streaming-common';
import {
  ArtifactId,
  SchemaContent,
  SchemaReference,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';
import { unlessMissing } from '../../unlessMissing';
import { MayKnow } from './DraftVerdict';

/** Where references are looked up. */
export interface ReferenceReading {
  client: SchemaRegistry;
  /** What one may not know of is not there, and is not read. */
  mayKnow: MayKnow;
}

/** A document by the name that it is referred to, and whose it is. */
export type ReadReference = ReferencedSchema & ArtifactId;

/** What a schema refers to, and what that refers to. */
export interface ReadReferences {
  contents: ReadReference[];
  /** Those that are not in the registry, or that one may not know of. */
  absent: RegisteredReference[];
  /** One that leads back to the artifact itself. */
  cyclic?: RegisteredReference;
}

/** Documents that one schema may need, with what those need. */
const MOST_DOCUMENTS = 100;

/**
 * Reads all that a schema needs, level by level. A version never changes, so
 * that only the artifact itself can be come back to.
 *
 * @throws InputError when it needs too many documents
 */
export async function readReferences(
  reading: ReferenceReading,
  target: ArtifactId,
  references: readonly SchemaReference[],
): Promise<ReadReferences> {
  const found: ReadReferences = { contents: [], absent: [] };
  const seen = new Set<string>();
  let level = references;
  while (level.length) {
    const fresh = level.filter(reference => {
      const key = keyOf(reference);
      return !seen.has(key) && seen.add(key);
    });
    if (seen.size > MOST_DOCUMENTS) {
      throw new InputError(
        `'${target.artifact}' needs more than ${MOST_DOCUMENTS} other documents, with what those refer to; put some of them together`,
      );
    }
    found.cyclic ??= fresh.find(reference => isSame(reference, target));
    const answers = await Promise.all(
      fresh
        .filter(reference => !isSame(reference, target))
        .map(reference => readOne(reading, reference)),
    );
    level = answers.flatMap(answer => addTo(found, answer));
  }
  return found;
}

/** A reference with its document; undefined where there is none. */
interface FoundReference {
  reference: SchemaReference;
  content?: SchemaContent;
}

async function readOne(
  { client, mayKnow }: ReferenceReading,
  reference: SchemaReference,
): Promise<FoundReference> {
  const { group, artifact, version } = reference;
  const id = { group, artifact, version };
  const content = (await mayKnow(id))
    ? await unlessMissing(client.readContent(id))
    : undefined;
  return { reference, content };
}

/** Adds it in the order asked, and says what it refers to itself. */
function addTo(
  { contents, absent }: ReadReferences,
  { reference, content }: FoundReference,
): SchemaReference[] {
  const { name, group, artifact, version } = reference;
  if (!content) {
    absent.push({ name, group, artifact, version });
    return [];
  }
  contents.push({ name, group, artifact, content: content.text });
  return content.references;
}

function isSame(a: ArtifactId, b: ArtifactId): boolean {
  return a.group === b.group && a.artifact === b.artifact;
}

function keyOf({ name, group, artifact, version }: SchemaReference): string {
  return JSON.stringify([name, group, artifact, version]);
}
