// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotImplementedError } from '@backstage/errors';
import {
  SCHEMA_STEPS,
  schemaKind,
} from '@sluice/plugin-event-streaming-common';
import { Ask, Proposal } from '../KindHandler';
import { assertOwnerAsks } from '../assertOwnerAsks';
import { proposeRegistration } from './changes/proposeRegistration';
import { proposeRule } from './changes/proposeRule';
import {
  proposeSchemaDeletion,
  proposeSchemaForgetting,
} from './changes/proposeSchemaDeletion';
import { proposeState } from './changes/proposeState';
import { proposeTopicLinks } from './changes/proposeTopicLinks';
import { SchemaCases } from './changes/SchemaCases';
import { SchemaProposalsOptions } from './SchemaProposalsOptions';
import { unlessMissing } from '../unlessMissing';

/** Reads the live facts about a schema and makes the plan of an operation. */
export class SchemaProposals {
  readonly #options: SchemaProposalsOptions;
  readonly #cases: SchemaCases;

  static create(options: SchemaProposalsOptions): SchemaProposals {
    return new SchemaProposals(options);
  }

  private constructor(options: SchemaProposalsOptions) {
    this.#options = options;
    this.#cases = SchemaCases.create(options);
  }

  /** @throws NotImplementedError for an operation that schemas do not have */
  async propose(ask: Ask): Promise<Proposal> {
    const { operations } = schemaKind;
    switch (ask.operation) {
      case operations.register.id:
        return proposeRegistration(
          await this.#cases.ofName(ask),
          this.#options,
        );
      case operations.setCompatibility.id:
        return proposeRule(await this.#cases.ofSchema(ask), this.#options);
      case operations.setState.id:
        return proposeState(await this.#cases.ofSchema(ask), this.#options);
      case operations.setTopics.id:
        return proposeTopicLinks(await this.#cases.ofName(ask), this.#options);
      case operations.delete.id:
        return this.#deletion(ask);
      default:
        throw new NotImplementedError(`Schemas have no '${ask.operation}'`);
    }
  }

  /** Of one that is tried again, the schema can be gone already. */
  async #deletion(ask: Ask): Promise<Proposal> {
    if (ask.done?.some(step => step.operation === SCHEMA_STEPS.delete)) {
      const named = await this.#cases.ofName(ask);
      const { target, client, owner } = named;
      assertOwnerAsks(target.artifact, owner, ask.requester);
      if (!(await unlessMissing(client.describeArtifact(target)))) {
        return proposeSchemaForgetting(named);
      }
    }
    return proposeSchemaDeletion(
      await this.#cases.ofSchema(ask),
      this.#options,
    );
  }
}
