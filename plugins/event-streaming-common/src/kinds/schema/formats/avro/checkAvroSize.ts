// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SCHEMA_LIMITS } from '../schemaLimits';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { AvroDocument, AvroType } from './AvroType';

/** Types within types that are followed; no checker goes deeper. */
const DEEPEST = 1_000;

/**
 * Refuses a schema that is small as a text and huge when each name is replaced
 * by what it stands for, which is what registries do when they compare it.
 *
 * @throws SchemaSyntaxError
 */
export function checkAvroSize(text: string, doc: AvroDocument): void {
  const size = new ExpandedSizes(doc).of(doc.root);
  if (size > SCHEMA_LIMITS.expandedTypes) {
    const most = SCHEMA_LIMITS.expandedTypes.toLocaleString('en');
    const sentence = `With each name replaced by what it stands for, the schema has more than ${most} types, or types nested too deep: registries compare them all. Use types that use one another at fewer levels`;
    throw SchemaSyntaxError.at(text, doc.root.offset, sentence);
  }
}

/** Counts types without writing them out: each named one is counted once. */
class ExpandedSizes {
  readonly #names: AvroDocument['names'];
  readonly #known = new Map<string, number>();

  constructor({ names }: AvroDocument) {
    this.#names = names;
  }

  of(type: AvroType, depth = 0): number {
    if (depth > DEEPEST) {
      return Infinity;
    }
    switch (type.kind) {
      case 'record':
      case 'name':
        return this.#named(type.name, depth);
      case 'array':
        return 1 + this.of(type.items, depth + 1);
      case 'map':
        return 1 + this.of(type.values, depth + 1);
      case 'union':
        return 1 + this.#sum(type.branches, depth);
      default:
        return 1;
    }
  }

  #named(name: string, depth: number): number {
    const known = this.#known.get(name);
    if (known !== undefined) {
      return known;
    }
    // A type that contains itself ends there.
    this.#known.set(name, 1);
    const type = this.#names.get(name);
    const inner =
      type?.kind === 'record'
        ? this.#sum(
            type.fields.map(field => field.type),
            depth,
          )
        : 0;
    this.#known.set(name, 1 + inner);
    return 1 + inner;
  }

  #sum(types: readonly AvroType[], depth: number): number {
    return types.reduce((sum, type) => sum + this.of(type, depth + 1), 0);
  }
}
