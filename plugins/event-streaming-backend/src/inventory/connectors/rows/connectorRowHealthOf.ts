// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CONNECTOR_HEALTH_STATES,
  ConnectorHealth,
  connectorHealthOf,
  ConnectorStates,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { OwnershipColumns } from './connectorOwnershipOf';

/** What the health of a connector that is there follows from. */
export interface ConnectorHealthEvidence extends ConnectorStates {
  ownership: OwnershipColumns;
  /** The request that is deleting it. */
  deletedBy?: string;
  /** The request that is making it. */
  createdBy?: string;
}

/** The order that lists sort by: what needs a look first. */
export function connectorHealthRankOf(state: ConnectorHealth['state']): number {
  return CONNECTOR_HEALTH_STATES.indexOf(state);
}

/** The gravest that is true of a connector, with the evidence in one sentence. */
export function connectorRowHealthOf(
  evidence: ConnectorHealthEvidence,
): ConnectorHealth {
  const { ownership, deletedBy } = evidence;
  const found = [
    runtimeHealth(evidence),
    ...ownerHealth(ownership),
    ...(deletedBy === undefined
      ? []
      : [
          {
            state: 'deleting' as const,
            reason: `Request R-${deletedBy} deletes it`,
          },
        ]),
  ];
  const [gravest] = found.sort(
    (a, b) => connectorHealthRankOf(a.state) - connectorHealthRankOf(b.state),
  );
  return gravest;
}

/** Where a new connector comes to rest: it runs, or was asked for as idle. */
const SETTLED: ConnectorHealth['state'][] = ['healthy', 'paused', 'stopped'];

/** What is being made has no tasks for a moment. */
function runtimeHealth(evidence: ConnectorHealthEvidence): ConnectorHealth {
  const { createdBy, state, tasks } = evidence;
  const hasFailed =
    state === 'failed' || tasks.some(task => task.state === 'failed');
  const health = connectorHealthOf(evidence);
  const isBeginning = !hasFailed && !SETTLED.includes(health.state);
  return createdBy !== undefined && isBeginning
    ? {
        state: 'provisioning',
        reason: `Request R-${createdBy} made it; it begins to run`,
      }
    : health;
}

function ownerHealth({
  owner,
  owner_source,
  owner_exists,
}: OwnershipColumns): ConnectorHealth[] {
  if (owner_source === 'fallback') {
    return [
      {
        state: 'unowned',
        reason: 'No assignment and no prefix names an owner',
      },
    ];
  }
  return owner_exists === false
    ? [
        {
          state: 'orphaned',
          reason: `Its owner '${titleOfOwner(owner)}' is not in the catalog`,
        },
      ]
    : [];
}
