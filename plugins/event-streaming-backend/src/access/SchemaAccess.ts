// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { DeclarationStore } from '../declarations/DeclarationStore';
import { SchemaRow } from '../inventory/schemas/rows/SchemaRow';
import { targetOfRow } from '../inventory/schemas/rows/targetOfRow';
import { DescribedTopics } from '../inventory/schemas/stores/DescribedTopics';
import { SchemaStore } from '../inventory/schemas/stores/SchemaStore';
import { schemaNotFound } from '../kinds/schema/schemaNotFound';
import { AskCaller, TopicAccess } from './TopicAccess';

/** Everything `SchemaAccess` is made of. */
export interface SchemaAccessOptions {
  access: TopicAccess;
  /** Who reads a topic sees its schema as well. */
  declarations: Pick<DeclarationStore, 'isParty'>;
  schemas: Pick<SchemaStore, 'get' | 'topics'>;
  describedTopics: Pick<DescribedTopics, 'ofSchemas'>;
}

/** What of a row decides who may know of the schema. */
export type SchemaOwner = Pick<
  SchemaRow,
  'registry' | 'group_name' | 'artifact' | 'owner' | 'visibility'
>;

/**
 * Who may know of a schema. Enforced here, whatever the host's permission
 * policy allows: that can only narrow it.
 */
export class SchemaAccess {
  readonly #options: SchemaAccessOptions;

  static create(options: SchemaAccessOptions): SchemaAccess {
    return new SchemaAccess(options);
  }

  private constructor(options: SchemaAccessOptions) {
    this.#options = options;
  }

  /** Owners whose narrowed schemas the caller may see; undefined for all. */
  scopeOf(caller: AskCaller): Promise<string[] | undefined> {
    return this.#options.access.scopeOf(caller);
  }

  /**
   * The row of a schema that the caller may know of.
   *
   * @throws NotFoundError in the same words for a schema that is not there and
   * one that the caller may not know of
   */
  async visibleRow(
    target: SchemaTarget,
    caller: AskCaller,
  ): Promise<SchemaRow> {
    const row = await this.#options.schemas.get(target);
    if (!row || !(await this.isVisible(row, caller))) {
      throw schemaNotFound(target);
    }
    return row;
  }

  async isVisible(row: SchemaOwner, caller: AskCaller): Promise<boolean> {
    const { declarations, schemas } = this.#options;
    const { owner, visibility } = row;
    if (visibility === 'all') {
      return true;
    }
    const { isPlatform, ownershipRefs } = await caller();
    if (isPlatform || ownershipRefs.includes(owner)) {
      return true;
    }
    for (const topic of await schemas.topics(targetOfRow(row))) {
      if (await declarations.isParty(topic, ownershipRefs, ['consumes'])) {
        return true;
      }
    }
    return false;
  }

  /** The topics of these schemas that the caller may see, by schema key. */
  async visibleTopics(
    keys: string[],
    caller: AskCaller,
  ): Promise<Map<string, DescribedTopic[]>> {
    const { access, describedTopics } = this.#options;
    const found = new Map<string, DescribedTopic[]>();
    for (const known of await describedTopics.ofSchemas(keys)) {
      if (await access.isVisible(known, caller)) {
        const { schemaKey, owner: _, visibility: __, ...topic } = known;
        found.set(schemaKey, [...(found.get(schemaKey) ?? []), topic]);
      }
    }
    return found;
  }
}
