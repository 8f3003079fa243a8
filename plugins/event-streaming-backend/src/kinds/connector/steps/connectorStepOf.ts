// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotImplementedError } from '@backstage/errors';
import {
  CONNECTOR_STEPS,
  PlanStep,
} from '@sluice/plugin-event-streaming-common';
import { awaitRunningStep } from './awaitRunningStep';
import { configureStep } from './configureStep';
import { ConnectorStep } from './ConnectorStep';
import { createStep } from './createStep';
import { deleteStep } from './deleteStep';
import { forgetStep } from './forgetStep';
import { recordStep } from './recordStep';
import { resetOffsetsStep } from './resetOffsetsStep';
import { stopStep } from './stopStep';

const STEPS: ReadonlyMap<string, ConnectorStep> = new Map<
  string,
  ConnectorStep
>([
  [CONNECTOR_STEPS.create, createStep],
  [CONNECTOR_STEPS.configure, configureStep],
  [CONNECTOR_STEPS.awaitRunning, awaitRunningStep],
  [CONNECTOR_STEPS.stop, stopStep],
  [CONNECTOR_STEPS.resetOffsets, resetOffsetsStep],
  [CONNECTOR_STEPS.delete, deleteStep],
  [CONNECTOR_STEPS.record, recordStep],
  [CONNECTOR_STEPS.forget, forgetStep],
]);

/** @throws NotImplementedError for a step of another version of the plugin */
export function connectorStepOf({ operation }: PlanStep): ConnectorStep {
  const step = STEPS.get(operation);
  if (!step) {
    throw new NotImplementedError(`Connectors have no step '${operation}'`);
  }
  return step;
}
