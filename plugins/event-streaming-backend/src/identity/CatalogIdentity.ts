// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
} from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Identity, Person } from './Identity';
import { readMembers } from './readMembers';
import { relationsOf } from './relationsOf';
import { RememberedAnswers } from './RememberedAnswers';

/** Who counts as what, by entity ref. */
export interface Roles {
  platformGroups: string[];
  securityGroup?: string;
  auditorGroups: string[];
}

/** Everything a `CatalogIdentity` is made of. */
export interface CatalogIdentityOptions {
  auth: AuthService;
  catalog: CatalogService;
  roles: Roles;
}

/** More levels than any organisation has; a loop in the catalog ends here. */
const MAX_LEVELS = 20;

/** Reads people and their groups from the software catalog. */
export class CatalogIdentity implements Identity {
  readonly #options: CatalogIdentityOptions;
  readonly #people = RememberedAnswers.create<Person>();
  readonly #members = RememberedAnswers.create<string[] | undefined>();

  static create(options: CatalogIdentityOptions): Identity {
    return new CatalogIdentity(options);
  }

  private constructor(options: CatalogIdentityOptions) {
    this.#options = options;
  }

  async describe(
    ref: string,
    options?: { maxAgeMs?: number },
  ): Promise<Person> {
    const kept = this.#people.get(ref, options?.maxAgeMs);
    if (kept) {
      return kept.answer;
    }
    const at = Date.now();
    const person = this.#personOf(ref, await this.#groupsOf(ref));
    this.#people.keep(ref, { at, answer: person });
    return person;
  }

  async membersOf(ownerRefs: string[], options?: { maxAgeMs?: number }) {
    const refs = [...new Set(ownerRefs)];
    const kept = (ref: string) => this.#members.get(ref, options?.maxAgeMs);
    const missing = refs.filter(ref => !kept(ref));
    const at = Date.now();
    const read = await readMembers(missing, asked => this.#read(asked));
    const members = new Map(
      refs.map(ref => [ref, read.get(ref) ?? kept(ref)?.answer]),
    );
    missing.forEach(ref =>
      this.#members.keep(ref, { at, answer: read.get(ref) }),
    );
    return members;
  }

  async existing(ownerRefs: string[]): Promise<Set<string>> {
    const refs = [...new Set(ownerRefs)];
    const entities = await this.#read(refs);
    return new Set(refs.filter((_, index) => entities[index]));
  }

  async #groupsOf(ref: string): Promise<string[]> {
    if (!isUser(ref)) {
      return [];
    }
    const groups = new Set<string>();
    let next = relationsOf(await this.#read([ref]), RELATION_MEMBER_OF);
    for (let level = 0; next.length && level < MAX_LEVELS; level++) {
      next.forEach(group => groups.add(group));
      const parents = relationsOf(await this.#read(next), RELATION_CHILD_OF);
      next = [...new Set(parents)].filter(group => !groups.has(group));
    }
    return [...groups];
  }

  async #read(entityRefs: string[]): Promise<(Entity | undefined)[]> {
    if (!entityRefs.length) {
      return [];
    }
    const { auth, catalog } = this.#options;
    try {
      const credentials = await auth.getOwnServiceCredentials();
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs, fields: ['kind', 'metadata', 'relations'] },
        { credentials },
      );
      return items;
    } catch (error) {
      throw new ServiceUnavailableError(
        'The software catalog cannot be read, so it is not known who belongs to which group; try again when it is back',
        error,
      );
    }
  }

  #personOf(ref: string, groups: string[]): Person {
    const { platformGroups, securityGroup, auditorGroups } =
      this.#options.roles;
    const ownershipRefs = [ref, ...groups];
    const isOneOf = (refs: string[]) =>
      refs.some(role => ownershipRefs.includes(role));
    return {
      ref,
      ownershipRefs,
      isPlatform: isOneOf(platformGroups),
      isSecurity: securityGroup !== undefined && isOneOf([securityGroup]),
      isAuditor: isOneOf(auditorGroups),
      isService: !isUser(ref),
    };
  }
}

/** Subjects of services, such as `plugin:catalog`, are no entity refs. */
function isUser(ref: string): boolean {
  return ref.startsWith('user:');
}
