// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  CompatibilityLevel,
  MetadataChanges,
  NewArtifact,
  NewVersion,
  SchemaId,
  SchemaProposal,
  SchemaRegistry,
  SchemaRegistryConnectionConfig,
  VersionId,
  VersionState,
} from '@sluice/plugin-event-streaming-node';
import { apiUrl } from './connection/apiUrl';
import { createAuthorization } from './connection/Authorization';
import { RegistryConnection } from './connection/RegistryConnection';
import { RegistrySession } from './connection/RegistrySession';
import { alterArtifact, alterVersion } from './operations/alterMetadata';
import { capabilities } from './operations/capabilities';
import { checkSchema } from './operations/checkSchema';
import { createArtifact } from './operations/createArtifact';
import { createVersion } from './operations/createVersion';
import { deleteArtifact, deleteVersion } from './operations/deleteObject';
import { describeArtifact } from './operations/describeArtifact';
import { describeCompatibility } from './operations/describeCompatibility';
import { describeRegistry } from './operations/describeRegistry';
import { describeVersion } from './operations/describeVersion';
import { findVersions } from './operations/findVersions';
import { listAllVersions } from './operations/listAllVersions';
import { listArtifacts } from './operations/listArtifacts';
import { listReferrers } from './operations/listReferrers';
import { listVersions } from './operations/listVersions';
import { readContent } from './operations/readContent';
import { readGlobalRule, readGroupRule, readRule } from './operations/readRule';
import { setCompatibility } from './operations/setCompatibility';
import { setState } from './operations/setState';

const DEFAULT_REQUEST_TIMEOUT_MS = 15_000;
/** A list of some ten thousand entries takes many requests; more than this is a registry that hangs. */
const REQUEST_TIMEOUTS_A_CALL = 4;
const MAX_BODY_BYTES = 16 * 1024 * 1024;
const PAGE_SIZE = 500;

export interface ApicurioSchemaRegistryOptions {
  /** The registry's configured name, for error texts. */
  registry: string;
  connection: SchemaRegistryConnectionConfig;
  /** The longest answer that is read. Default 16 MiB. */
  maxBodyBytes?: number;
  /** How many entries of a list are asked for at once. Default 500; above 1000 the registry cuts without saying so. */
  pageSize?: number;
}

/** Apicurio Registry 3 over its core API v3; see README.md beside this file. */
export class ApicurioSchemaRegistry implements SchemaRegistry {
  readonly #session: RegistrySession;
  readonly #pageSize: number;

  /** Connects at the first call. */
  static create(
    options: ApicurioSchemaRegistryOptions,
  ): ApicurioSchemaRegistry {
    const { registry } = options;
    const { url, auth, requestTimeoutMs } = options.connection;
    const timeoutMs = requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS;
    const session = RegistrySession.create({
      registry,
      callTimeoutMs: REQUEST_TIMEOUTS_A_CALL * timeoutMs,
      connection: RegistryConnection.create({
        url: apiUrl(url),
        authorization: createAuthorization(registry, auth),
        requestTimeoutMs: timeoutMs,
        maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES,
      }),
    });
    return new ApicurioSchemaRegistry(session, options.pageSize ?? PAGE_SIZE);
  }

  private constructor(session: RegistrySession, pageSize: number) {
    this.#session = session;
    this.#pageSize = pageSize;
  }

  describe() {
    return describeRegistry(this.#session);
  }

  capabilities() {
    return capabilities(this.#session);
  }

  listArtifacts() {
    return listArtifacts(this.#session, this.#pageSize);
  }

  listAllVersions() {
    return listAllVersions(this.#session, this.#pageSize);
  }

  describeArtifact(id: ArtifactId) {
    return describeArtifact(this.#session, id);
  }

  listVersions(id: ArtifactId) {
    return listVersions(this.#session, id, this.#pageSize);
  }

  findVersions(id: SchemaId) {
    return findVersions(this.#session, id, this.#pageSize);
  }

  describeVersion(id: VersionId) {
    return describeVersion(this.#session, id);
  }

  readContent(id: VersionId) {
    return readContent(this.#session, id);
  }

  listReferrers(id: VersionId) {
    return listReferrers(this.#session, id);
  }

  describeCompatibility(id: ArtifactId) {
    return describeCompatibility(this.#session, id);
  }

  readRule(id: ArtifactId) {
    return readRule(this.#session, id);
  }

  readGroupRule(group: string) {
    return readGroupRule(this.#session, group);
  }

  readGlobalRule() {
    return readGlobalRule(this.#session);
  }

  checkSchema(proposal: SchemaProposal) {
    return checkSchema(this.#session, proposal);
  }

  createArtifact(artifact: NewArtifact) {
    return createArtifact(this.#session, artifact);
  }

  createVersion(id: ArtifactId, version: NewVersion) {
    return createVersion(this.#session, id, version);
  }

  setCompatibility(id: ArtifactId, level: CompatibilityLevel | undefined) {
    return setCompatibility(this.#session, id, level);
  }

  setState(id: VersionId, state: VersionState) {
    return setState(this.#session, id, state);
  }

  alterArtifact(id: ArtifactId, changes: MetadataChanges) {
    return alterArtifact(this.#session, id, changes);
  }

  alterVersion(id: VersionId, changes: MetadataChanges) {
    return alterVersion(this.#session, id, changes);
  }

  deleteArtifact(id: ArtifactId) {
    return deleteArtifact(this.#session, id);
  }

  deleteVersion(id: VersionId) {
    return deleteVersion(this.#session, id);
  }

  async close(): Promise<void> {
    this.#session.close();
  }
}
