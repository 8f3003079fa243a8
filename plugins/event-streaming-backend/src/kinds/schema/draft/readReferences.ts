// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import {
  ReferencedSchema,
  RegisteredReference,
} from '@sluice/plugin-event-streaming-common';
import {
  ArtifactId,
  SchemaReference,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';
import { unlessMissing } from '../unlessMissing';

/** What a schema refers to, and what that refers to. */
export interface ReadReferences {
  contents: ReferencedSchema[];
  /** Those that are not in the registry. */
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
  client: SchemaRegistry,
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
        .map(reference => readOne(client, reference, found)),
    );
    level = answers.flat();
  }
  return found;
}

async function readOne(
  client: SchemaRegistry,
  reference: SchemaReference,
  found: ReadReferences,
): Promise<SchemaReference[]> {
  const { name, group, artifact, version } = reference;
  const id = { group, artifact, version };
  const content = await unlessMissing(client.readContent(id));
  if (!content) {
    found.absent.push({ name, ...id });
    return [];
  }
  found.contents.push({ name, content: content.text });
  return content.references;
}

function isSame(a: ArtifactId, b: ArtifactId): boolean {
  return a.group === b.group && a.artifact === b.artifact;
}

function keyOf({ name, group, artifact, version }: SchemaReference): string {
  return JSON.stringify([name, group, artifact, version]);
}
