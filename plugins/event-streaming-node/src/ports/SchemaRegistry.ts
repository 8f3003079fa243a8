// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactDescription,
  ArtifactListing,
} from './schema/ArtifactDescription';
import { ArtifactId, VersionId } from './schema/ArtifactId';
import { Compatibility, CompatibilityLevel } from './schema/Compatibility';
import { MetadataChanges } from './schema/MetadataChanges';
import { NewArtifact, NewVersion } from './schema/NewArtifact';
import { RegistryCapabilities } from './schema/RegistryCapabilities';
import { RegistryDescription } from './schema/RegistryDescription';
import { SchemaCheck, SchemaProposal } from './schema/SchemaCheck';
import { SchemaContent, SchemaReference } from './schema/SchemaContent';
import { SchemaId } from './schema/SchemaId';
import {
  VersionDescription,
  VersionListing,
  VersionState,
} from './schema/VersionDescription';

/**
 * All that Sluice asks of a schema registry. One instance may be used by many
 * callers at once. Each call is bounded in time; what only reads is retried a
 * bounded number of times while the registry is away or overloaded, and a
 * change is never sent twice.
 *
 * @remarks
 * Errors: `ServiceUnavailableError` when the registry cannot be reached, does
 * not answer in time or answers what cannot be read, `AuthenticationError`
 * when it refuses the credentials, `NotAllowedError` for a missing right and
 * for what the registry is set to forbid (see
 * {@link SchemaRegistry.capabilities}), `NotFoundError` for an artifact or
 * version that is not there, `ConflictError` for one that is there already or
 * still referred to, `InputError` with the registry's own text for what it
 * does not understand, {@link SchemaRefusedError} for what its rules forbid. A
 * change whose answer is missing may have been made: the error says so, and
 * the caller reads before it decides.
 *
 * @public
 */
export interface SchemaRegistry {
  /** Product, version and types of artifacts. Reads only. */
  describe(): Promise<RegistryDescription>;

  /** What the registry is set to allow; asked anew each time. Reads only. */
  capabilities(): Promise<RegistryCapabilities>;

  /** All artifacts of all groups, without labels, in no order. */
  listArtifacts(): Promise<ArtifactListing[]>;

  /** All versions of all artifacts, without labels, the oldest first. */
  listAllVersions(): Promise<VersionListing[]>;

  /** One artifact with its labels. */
  describeArtifact(id: ArtifactId): Promise<ArtifactDescription>;

  /** All versions of an artifact, the oldest first; none for one without a version. */
  listVersions(id: ArtifactId): Promise<VersionListing[]>;

  /**
   * The versions that an id of a message stands for: all that have the content,
   * or the one that has the global id. None where the registry does not know it.
   */
  findVersions(id: SchemaId): Promise<VersionListing[]>;

  /** One version with its labels. */
  describeVersion(id: VersionId): Promise<VersionDescription>;

  /**
   * The document of a version with what it refers to. A document of more than
   * 16 MiB, or one that is no text, is a `NotImplementedError`.
   */
  readContent(id: VersionId): Promise<SchemaContent>;

  /** Versions that refer to this one; `name` is what they call it. */
  listReferrers(id: VersionId): Promise<SchemaReference[]>;

  /**
   * The rule in force and where it comes from. An artifact or group that is
   * not there has no rule of its own, so this answers for a new one as well.
   */
  describeCompatibility(id: ArtifactId): Promise<Compatibility>;

  /**
   * The artifact's own rule alone, in one request; undefined where it has none
   * or is not there. `compatibilityOf` tells what it comes to.
   */
  readRule(id: ArtifactId): Promise<CompatibilityLevel | undefined>;

  /** The own rule of a group; undefined where it has none or is not there. */
  readGroupRule(group: string): Promise<CompatibilityLevel | undefined>;

  /** The rule of the whole registry. */
  readGlobalRule(): Promise<CompatibilityLevel | undefined>;

  /**
   * What the registry would say to this schema as the artifact's next version,
   * or first one. Stores nothing and never makes a group. A refusal is an
   * answer and not an error.
   */
  checkSchema(proposal: SchemaProposal): Promise<SchemaCheck>;

  /**
   * Makes an artifact, with its group where that is not there, and its first
   * version; answers with that version. `ConflictError` when it is there.
   */
  createArtifact(
    artifact: NewArtifact,
  ): Promise<VersionDescription | undefined>;

  /**
   * Adds a version. Content that an older version has already becomes a new
   * version with the same `contentId`.
   */
  createVersion(
    id: ArtifactId,
    version: NewVersion,
  ): Promise<VersionDescription>;

  /**
   * Sets the artifact's own rule, or removes it when `level` is undefined.
   * Comes to the same however often it is called.
   */
  setCompatibility(
    id: ArtifactId,
    level: CompatibilityLevel | undefined,
  ): Promise<void>;

  /**
   * Sets the state of a version. Comes to the same however often it is called;
   * `InputError` for a way that the registry does not go, such as back to `draft`.
   */
  setState(id: VersionId, state: VersionState): Promise<void>;

  /** Changes what is said about an artifact. */
  alterArtifact(id: ArtifactId, changes: MetadataChanges): Promise<void>;

  /** Changes what is said about a version. */
  alterVersion(id: VersionId, changes: MetadataChanges): Promise<void>;

  /** Deletes an artifact with all its versions. Cannot be undone. */
  deleteArtifact(id: ArtifactId): Promise<void>;

  /** Deletes one version. Cannot be undone. */
  deleteVersion(id: VersionId): Promise<void>;

  /** Ends calls under way, which reject; later calls reject too. */
  close(): Promise<void>;
}
