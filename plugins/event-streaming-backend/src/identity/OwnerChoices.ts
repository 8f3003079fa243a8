// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuthService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { PrefixRule } from '@sluice/plugin-event-streaming-common';
import { Person } from './Identity';

/** Everything `OwnerChoices` is made of. */
export interface OwnerChoicesOptions {
  auth: AuthService;
  catalog: CatalogService;
  prefixes: readonly PrefixRule[];
}

/**
 * Which owners somebody may name for something new: the own teams, and for
 * platform everybody who owns a prefix. A department or the whole company is a
 * group as well and runs nothing by itself.
 */
export class OwnerChoices {
  readonly #options: OwnerChoicesOptions;

  static create(options: OwnerChoicesOptions): OwnerChoices {
    return new OwnerChoices(options);
  }

  private constructor(options: OwnerChoicesOptions) {
    this.#options = options;
  }

  async of(person: Person): Promise<string[]> {
    const teams = await this.#teams(
      person.ownershipRefs.filter(ref => ref.startsWith('group:')),
    );
    const others = person.isPlatform
      ? this.#options.prefixes.map(({ owner }) => owner)
      : [];
    return [...new Set([...teams, ...others])];
  }

  /** All own groups where none of them is of type `team`: types are free words. */
  async #teams(groups: string[]): Promise<string[]> {
    if (!groups.length) {
      return [];
    }
    const { auth, catalog } = this.#options;
    try {
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs: groups, fields: ['kind', 'metadata', 'spec.type'] },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      const teams = groups.filter(
        (_, index) => items[index]?.spec?.type === 'team',
      );
      return teams.length ? teams : groups;
    } catch (error) {
      throw new ServiceUnavailableError(
        'The software catalog cannot be read, so it is not known which teams you belong to; try again when it is back',
        error,
      );
    }
  }
}
