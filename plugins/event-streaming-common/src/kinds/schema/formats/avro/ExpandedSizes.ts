// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AvroDocument, AvroType } from './AvroType';

/** Types within types that are followed; no checker goes deeper. */
const DEEPEST = 1_000;

/** Counts types without writing them out: each named one is counted once. */
export class ExpandedSizes {
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
        return 1 + this.#compared(type.branches, depth);
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

  /** Each named type of a union is compared with each of the other version's. */
  #compared(branches: readonly AvroType[], depth: number): number {
    const named = branches.filter(
      ({ kind }) => kind === 'record' || kind === 'name',
    );
    return Math.max(1, named.length) * this.#sum(branches, depth);
  }

  #sum(types: readonly AvroType[], depth: number): number {
    return types.reduce((sum, type) => sum + this.of(type, depth + 1), 0);
  }
}
