// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  confirmationOf,
  connectorResetOffsetsInputSchema,
  evaluateOffsetsReset,
  CONNECTOR_STEPS,
  planOffsetsReset,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { ConnectorCase, hasDone, proposalOf } from './ConnectorCase';

/** The plan of a connector that begins anew, with where it stands now. */
export async function proposeOffsetsReset(
  connector: ConnectorCase,
): Promise<Proposal> {
  const { ask, target, client, description, live } = connector;
  const { confirmation } = connectorResetOffsetsInputSchema.parse(ask.input);
  const offsets = (await client.readOffsets(target.connector)).filter(
    ({ offset }) => offset !== undefined,
  );
  const { steps, effects } = planOffsetsReset({
    target,
    type: live.type,
    offsets,
  });
  return proposalOf(connector, {
    steps,
    effects,
    findings: [
      ...(hasDone(ask, CONNECTOR_STEPS.resetOffsets)
        ? []
        : evaluateOffsetsReset({
            connector: target.connector,
            state: description.state,
            parts: offsets.length,
          })),
      ...confirmationOf(effects, { topic: target.connector, confirmation }),
    ],
  });
}
