// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';

type Level = CompatibilityLevel | undefined;

/** The rules that artifacts inherit, each read once. */
export class InheritedRules {
  readonly #client: Pick<SchemaRegistry, 'readGroupRule'>;
  readonly #groups = new Map<string, Level>();
  readonly #reading = new Map<string, Promise<void>>();
  /** Of the registry; undefined where it has none. */
  readonly global: Level;

  /** Reads the registry's own rule at once. */
  static async read(
    client: Pick<SchemaRegistry, 'readGroupRule' | 'readGlobalRule'>,
  ): Promise<InheritedRules> {
    return new InheritedRules(client, await client.readGlobalRule());
  }

  private constructor(
    client: Pick<SchemaRegistry, 'readGroupRule'>,
    global: Level,
  ) {
    this.#client = client;
    this.global = global;
  }

  readGroup(group: string): Promise<void> {
    const known = this.#reading.get(group);
    if (known) {
      return known;
    }
    const reading = this.#read(group);
    this.#reading.set(group, reading);
    return reading;
  }

  /** Whether the rule of a group was read, be there one or not. */
  has(group: string): boolean {
    return this.#groups.has(group);
  }

  ofGroup(group: string): Level {
    return this.#groups.get(group);
  }

  async #read(group: string): Promise<void> {
    this.#groups.set(group, await this.#client.readGroupRule(group));
  }
}
