// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto';
import {
  ArtifactId,
  NewArtifact,
  SchemaRegistry,
  VersionDescription,
} from '../../ports';
import { SchemaRegistryAbilities } from '../SchemaRegistryAbilities';
import { avroRecord } from './documents';

/** What the parts of the suite share: one client, and names that nobody else uses. */
export class RegistrySuiteContext {
  readonly abilities: SchemaRegistryAbilities;
  readonly #make: () => SchemaRegistry;
  readonly #run = randomBytes(4).toString('hex');
  #registry?: SchemaRegistry;
  #count = 0;

  static create(options: {
    make: () => SchemaRegistry;
    abilities: SchemaRegistryAbilities;
  }): RegistrySuiteContext {
    return new RegistrySuiteContext(options);
  }

  private constructor(options: {
    make: () => SchemaRegistry;
    abilities: SchemaRegistryAbilities;
  }) {
    this.#make = options.make;
    this.abilities = options.abilities;
  }

  get registry(): SchemaRegistry {
    this.#registry ??= this.#make();
    return this.#registry;
  }

  /** A second client of the same registry. */
  another(): SchemaRegistry {
    return this.#make();
  }

  /** The group of this run. */
  get group(): string {
    return `contract-${this.#run}`;
  }

  /** An artifact that is not there, in a group that others of the run are in. */
  id(suffix: string): ArtifactId {
    return { group: this.group, artifact: this.name(suffix) };
  }

  /** A name that is used once. */
  name(suffix: string): string {
    this.#count += 1;
    return `contract-${this.#run}-${this.#count}-${suffix}`;
  }

  /** Makes an artifact; an Avro record with one field unless told otherwise. */
  async artifact(artifact: Partial<NewArtifact> = {}): Promise<ArtifactId> {
    const made = {
      ...this.id('artifact'),
      type: 'AVRO',
      firstVersion: { content: avroRecord('id') },
      ...artifact,
    };
    await this.registry.createArtifact(made);
    return { group: made.group, artifact: made.artifact };
  }

  /** Adds a record with one more field for each version after the first. */
  addVersion(id: ArtifactId, ...fields: string[]): Promise<VersionDescription> {
    return this.registry.createVersion(id, {
      content: avroRecord('id', ...fields),
    });
  }

  async close(): Promise<void> {
    await this.#registry?.close();
  }
}
