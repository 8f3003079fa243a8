// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaTargetSchema } from '@sluice/plugin-event-streaming-common';
import { SchemaOwnership } from '../../../inventory/schemas/SchemaInventory';
import { assertOwnerAsks, ObjectOwner } from '../../assertOwnerAsks';
import { Ask } from '../../KindHandler';
import { assertVisible } from '../assertVisible';
import { readArtifact } from '../readArtifact';
import { schemaNotFound } from '../schemaNotFound';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { NameCase, SchemaCase } from './SchemaCase';
import { stateOf } from './stateOf';

/** Reads what a change of one schema is about, and nothing of the others. */
export class SchemaCases {
  readonly #options: SchemaProposalsOptions;

  static create(options: SchemaProposalsOptions): SchemaCases {
    return new SchemaCases(options);
  }

  private constructor(options: SchemaProposalsOptions) {
    this.#options = options;
  }

  /**
   * A schema that is there and that the requester may ask changes of.
   *
   * @throws NotFoundError when it is not there, NotAllowedError with the reason
   */
  async ofSchema(ask: Ask): Promise<SchemaCase> {
    const named = await this.ofName(ask);
    assertOwnerAsks(named.target.artifact, named.owner, ask.requester);
    const live = await readArtifact(named.client, named.target);
    if (!live.description) {
      throw schemaNotFound(named.target);
    }
    return { ...named, live, state: stateOf(live, named.record) };
  }

  /** A name, whether there is a schema or not; who may ask is not looked at. */
  async ofName(ask: Ask): Promise<NameCase> {
    const { inventory, registries } = this.#options;
    const target = schemaTargetSchema.parse(ask.target);
    const client = registries.client(target.registry);
    const [ownership, record] = await Promise.all([
      inventory.ownership(target),
      inventory.record(target),
    ]);
    const caller = async () => ask.requester;
    await assertVisible(target, ownership, caller, this.#options);
    return {
      ask,
      target,
      client,
      environment: registries.environmentOf(target.registry)?.name,
      owner: await this.#owner(ownership),
      record,
    };
  }

  async #owner({ owner, source }: SchemaOwnership): Promise<ObjectOwner> {
    const existing = await this.#options.identity.existing([owner]);
    const isOrphaned = source !== 'fallback' && !existing.has(owner);
    const isNobodys = source === 'fallback' || isOrphaned;
    return { ref: owner, isOrphaned, active: isNobodys ? undefined : owner };
  }
}
