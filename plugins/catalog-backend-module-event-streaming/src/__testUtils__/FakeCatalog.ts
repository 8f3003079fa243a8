// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  DeferredEntity,
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

/** Applies mutations to a map, as the catalog does for one provider. */
export class FakeCatalog implements EntityProviderConnection {
  readonly mutations: EntityProviderMutation[] = [];
  readonly #entities = new Map<string, DeferredEntity>();

  /** Entity refs that are in the catalog, sorted. */
  get refs(): string[] {
    return [...this.#entities.keys()].sort();
  }

  async applyMutation(mutation: EntityProviderMutation): Promise<void> {
    this.mutations.push(mutation);
    if (mutation.type === 'full') {
      this.#entities.clear();
      mutation.entities.forEach(entity => this.#add(entity));
      return;
    }
    mutation.added.forEach(entity => this.#add(entity));
    mutation.removed.forEach(item =>
      this.#entities.delete(
        'entityRef' in item ? item.entityRef : stringifyEntityRef(item.entity),
      ),
    );
  }

  async refresh(): Promise<void> {}

  #add(entity: DeferredEntity): void {
    this.#entities.set(stringifyEntityRef(entity.entity), entity);
  }
}
