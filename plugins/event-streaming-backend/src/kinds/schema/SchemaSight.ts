// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isSameRef,
  SchemaTarget,
  schemaTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { ArtifactId } from '@sluice/plugin-event-streaming-node';
import { Person } from '../../identity/Identity';
import {
  SchemaInventory,
  SchemaOwnership,
} from '../../inventory/schemas/SchemaInventory';
import { isVisibleSchema, VisibilityServices } from './assertVisible';

/** Everything a `SchemaSight` is made of. */
export interface SchemaSightOptions {
  /** The schema that others are looked at from. */
  target: SchemaTarget;
  caller: () => Promise<Person>;
  services: VisibilityServices & {
    inventory: Pick<SchemaInventory, 'ownership' | 'topics'>;
  };
}

/**
 * Which schemas somebody may know of beside one that they may know of. Each is
 * looked up once, so that it is made anew for each answer.
 */
export class SchemaSight {
  readonly #options: SchemaSightOptions;
  readonly #ownerships = new Map<string, Promise<SchemaOwnership>>();
  readonly #known = new Map<string, Promise<boolean>>();

  static create(options: SchemaSightOptions): SchemaSight {
    return new SchemaSight(options);
  }

  private constructor(options: SchemaSightOptions) {
    this.#options = options;
  }

  /** Whether the caller may know of a schema, be it there or not. */
  mayKnow(id: ArtifactId): Promise<boolean> {
    const { caller, services } = this.#options;
    const target = this.#targetOf(id);
    return remembered(this.#known, target, async () =>
      isVisibleSchema(target, await this.#ownership(target), caller, services),
    );
  }

  /**
   * Whether all may know of a schema who may know of the one that it is looked
   * at from: what is kept with a request is read by others than who asked.
   */
  async mayAllKnow(id: ArtifactId): Promise<boolean> {
    const [own, other] = await Promise.all([
      this.#ownership(this.#options.target),
      this.#ownership(this.#targetOf(id)),
    ]);
    return (
      other.visibility === 'all' ||
      (own.visibility === 'owned' && isSameRef(own.owner, other.owner))
    );
  }

  #ownership(target: SchemaTarget): Promise<SchemaOwnership> {
    const { inventory } = this.#options.services;
    return remembered(this.#ownerships, target, () =>
      inventory.ownership(target),
    );
  }

  /** By the names that owners are kept under, however a document writes them. */
  #targetOf({ group, artifact }: ArtifactId): SchemaTarget {
    const { registry } = this.#options.target;
    return schemaTargetSchema.parse({ registry, group, artifact });
  }
}

function remembered<TValue>(
  answers: Map<string, Promise<TValue>>,
  { group, artifact }: SchemaTarget,
  ask: () => Promise<TValue>,
): Promise<TValue> {
  const key = JSON.stringify([group, artifact]);
  const answer = answers.get(key) ?? ask();
  answers.set(key, answer);
  return answer;
}
