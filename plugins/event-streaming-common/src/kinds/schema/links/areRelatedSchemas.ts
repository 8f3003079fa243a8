// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '../schemaInputs';

/**
 * What tells whether two schemas are about the same thing.
 *
 * @public
 */
export interface SchemaIdentity extends SchemaTarget {
  /** Full name of the record or main message; undefined where it has none. */
  recordName?: string;
  /** What its newest version refers to, in the same registry. */
  references: readonly Pick<SchemaTarget, 'group' | 'artifact'>[];
}

/**
 * Whether two schemas belong together: one artifact, versions of one record, or
 * one that the other is made of. Any other two describe different things.
 *
 * @public
 */
export function areRelatedSchemas(
  one: SchemaIdentity,
  other: SchemaIdentity,
): boolean {
  const isSameRecord =
    one.recordName !== undefined && one.recordName === other.recordName;
  return (
    isSameSchema(one, other) ||
    isSameRecord ||
    refersTo(one, other) ||
    refersTo(other, one)
  );
}

/**
 * Whether two targets are one artifact.
 *
 * @public
 */
export function isSameSchema(one: SchemaTarget, other: SchemaTarget): boolean {
  return one.registry === other.registry && isSameArtifact(one, other);
}

function refersTo(from: SchemaIdentity, to: SchemaIdentity): boolean {
  return (
    from.registry === to.registry &&
    from.references.some(reference => isSameArtifact(reference, to))
  );
}

function isSameArtifact(
  a: Pick<SchemaTarget, 'group' | 'artifact'>,
  b: Pick<SchemaTarget, 'group' | 'artifact'>,
): boolean {
  return a.group === b.group && a.artifact === b.artifact;
}
