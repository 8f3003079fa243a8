// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaState,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { SchemaRegistry } from '@sluice/plugin-event-streaming-node';
import { SchemaRecord } from '../../../inventory/schemas/SchemaInventory';
import { ObjectOwner } from '../../assertOwnerAsks';
import { Ask, Proposal } from '../../KindHandler';
import { LiveArtifact } from '../readArtifact';

/** What somebody asks for about a name in a registry, and what is known of it. */
export interface NameCase {
  ask: Ask;
  target: SchemaTarget;
  client: SchemaRegistry;
  /** The strictest of those that use the registry. */
  environment?: string;
  owner: ObjectOwner;
  record?: SchemaRecord;
}

/** The same about a schema that is there. */
export interface SchemaCase extends NameCase {
  live: LiveArtifact;
  state: SchemaState;
}

/** What is the same in all proposals about a schema. */
export function proposalOf(
  { environment, owner }: NameCase,
  parts: Pick<Proposal, 'steps' | 'effects' | 'findings'> & Partial<Proposal>,
): Proposal {
  return { impact: [], environment, owner: owner.active, ...parts };
}
