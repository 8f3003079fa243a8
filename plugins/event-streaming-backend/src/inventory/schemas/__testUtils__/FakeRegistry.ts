// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  NotFoundError,
  NotImplementedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  ArtifactDescription,
  ArtifactId,
  Capability,
  Compatibility,
  CompatibilityLevel,
  compatibilityOf,
  SchemaContent,
  SchemaId,
  SchemaReference,
  SchemaRegistry,
  VersionDescription,
  VersionId,
  VersionState,
} from '@sluice/plugin-event-streaming-node';

interface StoredArtifact {
  description: ArtifactDescription;
  versions: (VersionDescription & { content: SchemaContent })[];
  rule?: CompatibilityLevel;
}

/** What a test puts into the registry. */
export interface FakeVersion {
  text: string;
  type?: string;
  references?: SchemaReference[];
  state?: VersionState;
}

/** A registry whose content and outages a test decides about; for reading. */
export class FakeRegistry implements SchemaRegistry {
  readonly #artifacts = new Map<string, StoredArtifact>();
  readonly #contents: string[] = [];
  #globalId = 0;
  #clock = Date.parse('2026-01-01T00:00:00Z');
  readonly groupRules = new Map<string, CompatibilityLevel>();
  globalRule?: CompatibilityLevel;
  /** Why nothing is answered. */
  outage?: string;
  /** Whether anything can be deleted. */
  deletion: Capability = { state: 'no', reason: 'Deletion is switched off' };
  /** How often each call was made. */
  readonly calls: Record<string, number> = {};

  /** Adds a version, and the artifact when it is not there. */
  put(
    id: ArtifactId,
    { text, type = 'AVRO', references = [], state = 'enabled' }: FakeVersion,
  ) {
    const at = new Date((this.#clock += 1000));
    const stored = this.#artifacts.get(keyOf(id)) ?? {
      description: { ...id, type, createdAt: at, modifiedAt: at, labels: {} },
      versions: [],
    };
    const known = this.#contents.indexOf(text);
    const contentId = known < 0 ? this.#contents.push(text) : known + 1;
    stored.versions.push({
      ...id,
      version: String(stored.versions.length + 1),
      type,
      state,
      globalId: (this.#globalId += 1),
      contentId,
      createdAt: at,
      labels: {},
      content: { text, contentType: 'application/json', references },
    });
    this.#artifacts.set(keyOf(id), stored);
  }

  /** Changes a rule past the portal, of which the lists say nothing. */
  rule(id: ArtifactId, level: CompatibilityLevel | undefined) {
    this.#stored(id).rule = level;
  }

  remove(id: ArtifactId) {
    this.#artifacts.delete(keyOf(id));
  }

  async describe() {
    this.#answer('describe');
    return { name: 'Fake', version: '1', artifactTypes: ['AVRO'] };
  }

  async capabilities() {
    this.#answer('capabilities');
    const { deletion } = this;
    return {
      write: { state: 'yes' } as const,
      deleteArtifact: deletion,
      deleteVersion: deletion,
    };
  }

  async listArtifacts() {
    this.#answer('listArtifacts');
    return [...this.#artifacts.values()].map(({ description }) => description);
  }

  async listAllVersions() {
    this.#answer('listAllVersions');
    return [...this.#artifacts.values()]
      .flatMap(({ versions }) => versions)
      .sort((a, b) => a.globalId - b.globalId);
  }

  async describeArtifact(id: ArtifactId) {
    this.#answer('describeArtifact');
    return this.#stored(id).description;
  }

  async listVersions(id: ArtifactId) {
    this.#answer('listVersions');
    return this.#stored(id).versions;
  }

  async findVersions(id: SchemaId) {
    this.#answer('findVersions');
    const versions = [...this.#artifacts.values()].flatMap(
      stored => stored.versions,
    );
    return versions.filter(version =>
      'contentId' in id
        ? version.contentId === id.contentId
        : version.globalId === id.globalId,
    );
  }

  async describeVersion(id: VersionId) {
    this.#answer('describeVersion');
    return this.#version(id);
  }

  async readContent(id: VersionId) {
    this.#answer('readContent');
    return this.#version(id).content;
  }

  async listReferrers({ group, artifact, version }: VersionId) {
    this.#answer('listReferrers');
    return [...this.#artifacts.values()]
      .flatMap(({ versions }) => versions)
      .flatMap(({ content, ...from }) =>
        content.references
          .filter(
            to =>
              to.group === group &&
              to.artifact === artifact &&
              to.version === version,
          )
          .map(({ name }) => ({
            name,
            group: from.group,
            artifact: from.artifact,
            version: from.version,
          })),
      );
  }

  async describeCompatibility(id: ArtifactId): Promise<Compatibility> {
    this.#answer('describeCompatibility');
    return compatibilityOf({
      artifact: this.#artifacts.get(keyOf(id))?.rule,
      group: this.groupRules.get(id.group),
      global: this.globalRule,
    });
  }

  async readRule(id: ArtifactId) {
    this.#answer('readRule');
    return this.#artifacts.get(keyOf(id))?.rule;
  }

  async readGroupRule(group: string) {
    this.#answer('readGroupRule');
    return this.groupRules.get(group);
  }

  async readGlobalRule() {
    this.#answer('readGlobalRule');
    return this.globalRule;
  }

  /** A test says what is answered to a draft. */
  checkSchema: SchemaRegistry['checkSchema'] = () => notForReading();
  createArtifact = () => notForReading();
  createVersion = () => notForReading();
  setCompatibility = () => notForReading();
  setState = () => notForReading();
  alterArtifact = () => notForReading();
  alterVersion = () => notForReading();
  deleteArtifact = () => notForReading();
  deleteVersion = () => notForReading();

  async close() {}

  #answer(call: string) {
    this.calls[call] = (this.calls[call] ?? 0) + 1;
    if (this.outage) {
      throw new ServiceUnavailableError(this.outage);
    }
  }

  #stored(id: ArtifactId): StoredArtifact {
    const found = this.#artifacts.get(keyOf(id));
    if (!found) {
      throw new NotFoundError(`There is no artifact '${id.artifact}'`);
    }
    return found;
  }

  #version(id: VersionId) {
    const found = this.#stored(id).versions.find(
      ({ version }) => version === id.version,
    );
    if (!found) {
      throw new NotFoundError(`There is no version '${id.version}'`);
    }
    return found;
  }
}

async function notForReading(): Promise<never> {
  throw new NotImplementedError('This registry is for reading');
}

function keyOf({ group, artifact }: ArtifactId): string {
  return JSON.stringify([group, artifact]);
}
