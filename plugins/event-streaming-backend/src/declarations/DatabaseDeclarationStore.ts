// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { inWriteChunks } from '../inventory/stores/inWriteChunks';
import {
  ANY,
  Declaration,
  DeclarationStore,
  PartyRole,
  TopicParties,
} from './DeclarationStore';

interface PartyRow {
  entity_ref: string;
  role: PartyRole;
  cluster: string;
  topic: string;
  title: string;
  owner: string | null;
  groups: string;
}

/** The table `declared_parties`. */
export class DatabaseDeclarationStore implements DeclarationStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DeclarationStore {
    return new DatabaseDeclarationStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async replace(declarations: Declaration[]): Promise<boolean> {
    const before: PartyRow[] = await this.#knex('declared_parties').select('*');
    const old = new Map(before.map(row => [keyOf(row), row]));
    const rows = declarations.map(fromDeclaration);
    const changed = rows.filter(
      row => printOf(old.get(keyOf(row))) !== printOf(row),
    );
    rows.forEach(row => old.delete(keyOf(row)));
    await inWriteChunks(this.#knex, changed, chunk =>
      this.#knex('declared_parties')
        .insert(chunk)
        .onConflict(['entity_ref', 'role', 'cluster', 'topic'])
        .merge(),
    );
    for (const { entity_ref, role, cluster, topic } of old.values()) {
      await this.#knex('declared_parties')
        .where({ entity_ref, role, cluster, topic })
        .delete();
    }
    return changed.length > 0 || old.size > 0;
  }

  async ofTopic({ cluster, topic }: TopicTarget): Promise<Declaration[]> {
    const rows: PartyRow[] = await this.#knex('declared_parties')
      .where({ topic })
      .whereIn('cluster', [cluster, ANY])
      .whereNot({ role: 'operates' })
      .orderBy(['entity_ref', 'role', 'cluster']);
    return rows.map(toDeclaration);
  }

  async runners(): Promise<Declaration[]> {
    const rows: PartyRow[] = await this.#knex('declared_parties')
      .where({ role: 'runs' })
      .orderBy('entity_ref');
    return rows.map(toDeclaration);
  }

  owners(cluster: string): Promise<Map<string, string>> {
    return this.#ownersBy('owns', cluster);
  }

  connectorOwners(connect: string): Promise<Map<string, string>> {
    return this.#ownersBy('operates', connect);
  }

  async parties(
    cluster: string,
    topics: string[],
  ): Promise<Map<string, TopicParties>> {
    const rows: PartyRow[] = await this.#knex('declared_parties')
      .whereIn('topic', topics)
      .whereIn('cluster', [cluster, ANY])
      .whereIn('role', ['produces', 'consumes'])
      .orderBy('entity_ref');
    const result = new Map<string, TopicParties>();
    for (const row of rows) {
      const known = result.get(row.topic) ?? { produces: [], consumes: [] };
      const list = row.role === 'produces' ? known.produces : known.consumes;
      if (!list.includes(row.entity_ref)) {
        list.push(row.entity_ref);
      }
      result.set(row.topic, known);
    }
    return result;
  }

  async isParty(
    { cluster, topic }: TopicTarget,
    owners: string[],
    roles: PartyRole[],
  ): Promise<boolean> {
    const found = await this.#knex('declared_parties')
      .where({ topic })
      .whereIn('cluster', [cluster, ANY])
      .whereIn('role', roles)
      .whereIn('owner', owners)
      .first('entity_ref');
    return found !== undefined;
  }

  async #ownersBy(
    role: PartyRole,
    source: string,
  ): Promise<Map<string, string>> {
    const rows: PartyRow[] = await this.#knex('declared_parties')
      .where({ role })
      .whereIn('cluster', [source, ANY])
      .whereNotNull('owner')
      .orderBy('entity_ref', 'desc');
    // One that is named wins; between two claims the first ref does.
    const named = rows.filter(row => row.cluster !== ANY);
    const anywhere = rows.filter(row => row.cluster === ANY);
    return new Map(
      [...anywhere, ...named].map(row => [row.topic, row.owner ?? '']),
    );
  }
}

function keyOf(row: PartyRow): string {
  return JSON.stringify([row.entity_ref, row.role, row.cluster, row.topic]);
}

function printOf(row: PartyRow | undefined): string | undefined {
  return row && JSON.stringify([row.title, row.owner, row.groups]);
}

function fromDeclaration(declaration: Declaration): PartyRow {
  const { entityRef, role, cluster, topic, title, owner, groups } = declaration;
  return {
    entity_ref: entityRef,
    role,
    cluster,
    topic,
    title,
    owner: owner ?? null,
    groups: JSON.stringify(groups),
  };
}

function toDeclaration(row: PartyRow): Declaration {
  return {
    entityRef: row.entity_ref,
    role: row.role,
    cluster: row.cluster,
    topic: row.topic,
    title: row.title,
    owner: row.owner ?? undefined,
    groups: JSON.parse(row.groups),
  };
}
