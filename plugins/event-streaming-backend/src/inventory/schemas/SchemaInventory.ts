// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  DescribedTopic,
  OwnerSource,
  SchemaIdentity,
  SchemaTarget,
  TopicLink,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Visibility } from '../../config/EventStreamingConfig';
import { PendingState } from '../rows/PendingState';

/** What the portal recorded about a schema when it was asked for. */
export interface SchemaRecord {
  /** Undefined where nobody was assigned, so that other claims decide. */
  owner?: string;
  description?: string;
  /**
   * The artifact's own rule as it was last set here, by which drift is seen:
   * `'inherited'` where it was taken away, undefined where it was never set.
   */
  rule?: CompatibilityLevel | 'inherited';
  /** Topics that it is said to describe beside those that its name gives. */
  topics?: TopicLink[];
  /** Somebody noted something about a schema that was not made here. */
  adopted?: boolean;
  createdBy: string;
  requestId: string;
}

/** A version that was registered here. */
export interface RecordedVersion {
  version: string;
  globalId: number;
  /** Registered although the rule in force refused it. */
  override: boolean;
  createdBy: string;
  requestId: string;
}

/** A schema that is asked for and not there yet, or could not be registered. */
export interface PendingSchema extends PendingState {
  owner: string;
  description?: string;
  artifactType: string;
}

/** Who has a schema, there or not. */
export interface SchemaOwnership {
  /** An entity ref. */
  owner: string;
  source: OwnerSource;
  visibility: Visibility;
}

/** A schema that describes a part of a topic, and what tells it from others. */
export interface DescribingSchema extends SchemaIdentity, TopicLink {
  owner: string;
  visibility: Visibility;
}

/**
 * What the schema kind asks of the inventory. Reads come from the database;
 * only `refresh` asks a registry.
 */
export interface SchemaInventory {
  /** What was recorded about a schema, if anything. */
  record(target: SchemaTarget): Promise<SchemaRecord | undefined>;

  /** Records owner, description and rule; an equal record is left as it is. */
  saveRecord(target: SchemaTarget, record: SchemaRecord): Promise<void>;

  /**
   * Records the topics that a schema is said to describe, and shows them on
   * both sides at once, also while the registry is away.
   */
  saveLinks(target: SchemaTarget, record: SchemaRecord): Promise<void>;

  /** Takes a record away with its schema. */
  forgetRecord(target: SchemaTarget): Promise<void>;

  /** Records by which request a version came; an equal one is left as it is. */
  saveVersion(target: SchemaTarget, version: RecordedVersion): Promise<void>;

  /** Versions that were registered here, the oldest first. */
  recordedVersions(target: SchemaTarget): Promise<RecordedVersion[]>;

  /** Who has a schema by what is known now, or would with other links. */
  ownership(
    target: SchemaTarget,
    links?: readonly TopicLink[],
  ): Promise<SchemaOwnership>;

  /** What a schema is about as last read; undefined where there is none. */
  identity(target: SchemaTarget): Promise<SchemaIdentity | undefined>;

  /** All schemas that are there of these topics, whoever may see them. */
  describing(topics: readonly TopicTarget[]): Promise<DescribingSchema[]>;

  /** Topics that it describes, whoever may see them; there or not. */
  topics(target: SchemaTarget): Promise<DescribedTopic[]>;

  /** Shows a schema in lists before it is there. */
  showPending(target: SchemaTarget, pending: PendingSchema): Promise<void>;

  /** Takes a schema that never came to be out of the lists. */
  hidePending(target: SchemaTarget): Promise<void>;

  /** Reads one schema from its registry now and tells the catalog. */
  refresh(target: SchemaTarget): Promise<void>;
}
