// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorLive,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import {
  ConnectCluster,
  ConnectorDescription,
} from '@sluice/plugin-event-streaming-node';
import { ConnectClusterConfig } from '../../../config/EventStreamingConfig';
import { ConnectorRecord } from '../../../inventory/connectors/ConnectorInventory';
import { ObjectOwner } from '../../assertOwnerAsks';
import { Ask, Proposal } from '../../KindHandler';

/** What somebody asks for about a name on a Connect cluster. */
export interface NameCase {
  ask: Ask;
  target: ConnectorTarget;
  connect: ConnectClusterConfig;
  client: ConnectCluster;
  owner: ObjectOwner;
  record?: ConnectorRecord;
}

/** The same about a connector that is there. */
export interface ConnectorCase extends NameCase {
  description: ConnectorDescription;
  live: ConnectorLive;
}

/** What is the same in all proposals about a connector. */
export function proposalOf(
  { connect, owner }: NameCase,
  parts: Pick<Proposal, 'steps' | 'effects' | 'findings'> & Partial<Proposal>,
): Proposal {
  return {
    impact: [],
    environment: connect.environment.name,
    owner: owner.active,
    ...parts,
  };
}

/** Whether a request that is tried again has done this itself. */
export function hasDone({ done = [] }: Ask, operation: string): boolean {
  return done.some(step => step.operation === operation);
}

/** A connector as changes are planned from it. */
export function liveOf(
  { type, className, config }: ConnectorDescription,
  record: ConnectorRecord | undefined,
): ConnectorLive {
  const { name: _, ...values } = config.values;
  const { owner, description } = record ?? {};
  return {
    type,
    className,
    config: values,
    redacted: config.redacted,
    notes: { owner, description },
  };
}
