// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  SchemaCheck,
  SchemaCheckBody,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { TopicSchemas } from '../../access/TopicSchemas';
import { DeclarationStore } from '../../declarations/DeclarationStore';
import { Person } from '../../identity/Identity';
import { SchemaInventory } from '../../inventory/schemas/SchemaInventory';
import { Registries } from '../../registries/Registries';
import { assertVisible } from './assertVisible';
import { DraftJudge } from './draft/DraftJudge';
import { TopicNeighbour, topicNotes } from './draft/topicNotes';

/** Everything `SchemaChecks` are made of. */
export interface SchemaChecksOptions {
  registries: Registries;
  inventory: Pick<SchemaInventory, 'ownership' | 'topics'>;
  declarations: Pick<DeclarationStore, 'isParty'>;
  /** Finds what else describes a topic. */
  topicSchemas: Pick<TopicSchemas, 'of'>;
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
    const [{ answer, parsed }, topics] = await Promise.all([
      DraftJudge.judge({ client, id, draft, compatibility }),
      inventory.topics(target),
    ]);
    const neighbours = await this.#neighbours(target, topics, caller);
    const notes = topicNotes(parsed, topics, neighbours);
    return { ...answer, notes: [...answer.notes, ...notes] };
  }

  /** Other schemas of the same part of the same topics, as far as one may know. */
  async #neighbours(
    target: SchemaTarget,
    topics: DescribedTopic[],
    caller: () => Promise<Person>,
  ): Promise<TopicNeighbour[]> {
    const names = topics.map(({ cluster, topic }) => ({ cluster, topic }));
    const of = await this.#options.topicSchemas.of(names, caller);
    return topics.flatMap(({ cluster, topic, part }) =>
      (of({ cluster, topic }) ?? [])
        .filter(other => other.part === part && !isSame(other, target))
        .map(other => ({ ...other, topic })),
    );
  }
}

function isSame(a: SchemaTarget, b: SchemaTarget): boolean {
  return (
    a.registry === b.registry &&
    a.group === b.group &&
    a.artifact === b.artifact
  );
}
