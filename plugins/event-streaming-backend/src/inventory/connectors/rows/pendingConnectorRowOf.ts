// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { contentHash } from '../../rows/contentHash';
import { storable } from '../../schemas/rows/storable';
import { PendingConnector } from '../ConnectorInventory';
import { ComputedConnector } from './computeConnectorRow';
import { ConnectorContext, storedConfigOf } from './ConnectorContext';
import { connectorOwnershipOf } from './connectorOwnershipOf';
import { connectorHealthRankOf } from './connectorRowHealthOf';
import { connectorTopicRowsOf } from './connectorTopicRowsOf';
import { taskColumnsOf } from './taskColumnsOf';

const REASONS = {
  provisioning: 'It is being made',
  failed: 'It could not be made',
} as const;

/** The row of a connector that is asked for and not there. */
export function pendingConnectorRowOf(
  context: ConnectorContext,
  target: ConnectorTarget,
  pending: PendingConnector,
): ComputedConnector {
  const { connect } = context;
  const { owner, type, className, state, config } = pending;
  const description = storable(pending.description);
  const row = {
    ...target,
    cluster: connect.cluster,
    environment: connect.environment.name,
    present: false,
    type,
    class_name: storable(className).slice(0, 500),
    version: null,
    description,
    ...connectorOwnershipOf(context, target.connector, {}),
    owner,
    owner_source: 'assignment' as const,
    owner_exists: context.ownerExists(owner) ?? null,
    managed: true,
    state: null,
    worker: null,
    ...taskColumnsOf([]),
    health: state,
    health_rank: connectorHealthRankOf(state),
    health_reason: pending.reason ?? REASONS[state],
    search: [target.connector, description ?? '', className]
      .join('\n')
      .toLowerCase(),
    config_hash: '',
    entity_hash: '',
    trace: null,
    tasks: '[]',
    config: storable(storedConfigOf({ values: config, redacted: [] })),
  };
  return {
    row: { ...row, row_hash: contentHash(row), observed_at: context.now },
    isChanged: true,
    topics: connectorTopicRowsOf({
      target,
      cluster: connect.cluster,
      type,
      config,
    }),
  };
}
