// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RuleInForce } from '../../../resources/schema/schemaSummarySchemas';
import { CompatibilityLevel } from '../compatibility/CompatibilityLevel';

/**
 * A version by its name and by the number that grows with time.
 *
 * @public
 */
export interface KnownVersion {
  version: string;
  globalId: number;
}

/**
 * What the portal remembers about a schema.
 *
 * @public
 */
export interface SchemaNotes {
  owner?: string;
  description?: string;
  /** The artifact's own rule as it was last set here. */
  rule?: CompatibilityLevel | 'inherited';
}

/**
 * A schema as it is, there or not: what changes are planned from.
 *
 * @public
 */
export interface SchemaState {
  exists: boolean;
  /** The oldest first, whatever their state. */
  versions: readonly KnownVersion[];
  /** The rule in force. */
  rule: RuleInForce;
  /** The artifact's own one, if it has one. */
  ownLevel?: CompatibilityLevel;
  /** What is in force without an own one. */
  inheritedLevel: CompatibilityLevel;
  notes: SchemaNotes;
}
