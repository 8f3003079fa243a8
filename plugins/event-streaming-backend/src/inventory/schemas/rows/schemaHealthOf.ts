// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SCHEMA_HEALTH_STATES,
  SchemaHealth,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { SchemaRow } from './SchemaRow';

/** What the health of a schema that is there follows from. */
export interface SchemaHealthEvidence {
  row: Pick<
    SchemaRow,
    | 'owner'
    | 'owner_source'
    | 'owner_exists'
    | 'level'
    | 'origin'
    | 'artifact_level'
    | 'latest_state'
    | 'latest_version'
  >;
  /** Why the newest version cannot be read. */
  problem?: string;
  /** What the portal last set, where it is no longer so. */
  expectedRule?: string;
  /** The request that is deleting it. */
  deletedBy?: string;
}

/** The order that lists sort by: what needs a look first. */
export function schemaHealthRankOf(state: SchemaHealth['state']): number {
  return SCHEMA_HEALTH_STATES.indexOf(state);
}

/** The worst that is true of a schema, with the evidence in one sentence. */
export function schemaHealthOf(evidence: SchemaHealthEvidence): SchemaHealth {
  const { row, deletedBy } = evidence;
  if (deletedBy !== undefined) {
    // Comes first: how it is besides matters to nobody any more.
    return { state: 'deleting', reason: `Request R-${deletedBy} deletes it` };
  }
  return (
    contentHealth(evidence) ??
    ruleHealth(evidence) ??
    ownerHealth(row) ??
    stateHealth(row) ?? { state: 'healthy' }
  );
}

function contentHealth({
  row,
  problem,
}: SchemaHealthEvidence): SchemaHealth | undefined {
  return problem === undefined
    ? undefined
    : {
        state: 'broken',
        reason: `Version ${row.latest_version} cannot be read: ${problem}`,
      };
}

function ruleHealth({
  row,
  expectedRule,
}: SchemaHealthEvidence): SchemaHealth | undefined {
  if (expectedRule !== undefined) {
    return {
      state: 'drifted',
      reason: `Its own rule is ${
        row.artifact_level ?? 'none'
      }, and was set here to ${expectedRule}`,
    };
  }
  if (row.level !== 'NONE') {
    return undefined;
  }
  return {
    state: 'unchecked',
    reason:
      row.origin === 'default'
        ? 'No rule is set for it, its group or the registry: any version is taken'
        : `The rule of the ${row.origin} is NONE: any version is taken`,
  };
}

function ownerHealth({
  owner,
  owner_source,
  owner_exists,
}: SchemaHealthEvidence['row']): SchemaHealth | undefined {
  if (owner_source === 'fallback') {
    return {
      state: 'unowned',
      reason: 'No assignment, topic or prefix names an owner',
    };
  }
  return owner_exists === false
    ? {
        state: 'orphaned',
        reason: `Its owner '${titleOfOwner(owner)}' is not in the catalog`,
      }
    : undefined;
}

function stateHealth({
  latest_state,
  latest_version,
}: SchemaHealthEvidence['row']): SchemaHealth | undefined {
  switch (latest_state) {
    case 'disabled':
      return {
        state: 'disabled',
        reason: `Version ${latest_version} is disabled, and no other is served`,
      };
    case 'deprecated':
    case 'sunset':
      return {
        state: 'deprecated',
        reason: `Version ${latest_version} is ${latest_state}`,
      };
    default:
      return undefined;
  }
}
