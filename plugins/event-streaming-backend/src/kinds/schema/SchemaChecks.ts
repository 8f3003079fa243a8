// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  brokenVersionText,
  SchemaCheck,
  SchemaCheckBody,
} from '@sluice/plugin-event-streaming-common';
import { DeclarationStore } from '../../declarations/DeclarationStore';
import { Person } from '../../identity/Identity';
import { SchemaInventory } from '../../inventory/schemas/SchemaInventory';
import { Registries } from '../../registries/Registries';
import { assertVisible } from './assertVisible';
import { DraftJudge } from './draft/DraftJudge';
import { draftIdentity } from './draft/draftIdentity';
import { MayKnow } from './draft/DraftVerdict';
import { topicNotes } from './draft/topicNotes';
import { unrelatedSchemas } from './links/unrelatedSchemas';
import { SchemaSight } from './SchemaSight';

/** Everything `SchemaChecks` are made of. */
export interface SchemaChecksOptions {
  registries: Registries;
  inventory: Pick<SchemaInventory, 'ownership' | 'topics' | 'describing'>;
  declarations: Pick<DeclarationStore, 'isParty'>;
}

/** Says what a registry would say to a draft, for who writes one. */
export class SchemaChecks {
  readonly #options: SchemaChecksOptions;

  static create(options: SchemaChecksOptions): SchemaChecks {
    return new SchemaChecks(options);
  }

  private constructor(options: SchemaChecksOptions) {
    this.#options = options;
  }

  /**
   * Stores nothing.
   *
   * @throws NotFoundError for a registry that is not configured, and for a
   * schema that the caller may not know of; ServiceUnavailableError while the
   * registry is away
   */
  async check(
    { target, compatibility, ...draft }: SchemaCheckBody,
    caller: () => Promise<Person>,
  ): Promise<SchemaCheck> {
    const { registries, inventory } = this.#options;
    const client = registries.client(target.registry);
    const ownership = await inventory.ownership(target);
    await assertVisible(target, ownership, caller, this.#options);
    const { group, artifact } = target;
    const id = { group, artifact };
    const options = this.#options;
    const sight = SchemaSight.create({ target, caller, services: options });
    const mayKnow: MayKnow = other => sight.mayKnow(other);
    const question = { client, id, mayKnow, mayTell: mayKnow };
    const [{ answer, parsed, broken }, topics] = await Promise.all([
      DraftJudge.judge({ ...question, draft, compatibility }),
      inventory.topics(target),
    ]);
    const identity = draftIdentity(target, parsed, draft.references);
    const others = await unrelatedSchemas(identity, topics, caller, options);
    const notes = [
      ...(broken ? [brokenVersionText(broken)] : []),
      ...answer.notes,
      ...topicNotes(parsed, topics, others),
    ];
    return { ...answer, notes };
  }
}
