// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorTarget,
  JsonObject,
  PlanStep,
} from '@sluice/plugin-event-streaming-common';
import { ConnectCluster } from '@sluice/plugin-event-streaming-node';
import { ConnectorInventory } from '../../../inventory/connectors/ConnectorInventory';
import { StepCheck, StepContext } from '../../KindHandler';
import { AwaitBounds } from './AwaitBounds';

/** What steps on connectors work on. */
export interface ConnectorStepServices {
  client: ConnectCluster;
  inventory: Pick<ConnectorInventory, 'record' | 'saveRecord' | 'forgetRecord'>;
  /** How long a connector may take to run, where a test says it. */
  bounds?: AwaitBounds;
}

/** How steps of one sort are checked and applied. */
export interface ConnectorStep {
  /** Compares the live state with the step; reads only. */
  check(
    step: PlanStep,
    target: ConnectorTarget,
    services: ConnectorStepServices,
    memo?: JsonObject,
  ): Promise<StepCheck>;

  /** What a `once` step saves before it is applied. */
  memo?(
    target: ConnectorTarget,
    services: ConnectorStepServices,
  ): Promise<JsonObject>;

  /** Applies it; safe to call again after a crash. */
  apply(
    step: PlanStep,
    target: ConnectorTarget,
    services: ConnectorStepServices,
    context: StepContext,
  ): Promise<void>;
}

/** Somebody deleted the connector behind our back. */
export function gone({ connector, connect }: ConnectorTarget): StepCheck {
  const says = `'${connector}' is gone from '${connect}': somebody else deleted it. Nothing was changed; withdraw the request`;
  return { state: 'diverged', found: { exists: false }, says };
}
