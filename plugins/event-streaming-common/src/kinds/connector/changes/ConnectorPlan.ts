// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, JsonObject, PlanStep } from '../../../plan';
import { ConnectorTarget } from '../connectorInputs';
import { CONNECTOR_STEPS } from '../connectorStepNames';
import { ConnectorNotes } from './ConnectorLive';

/**
 * What an operation on a connector would do.
 *
 * @public
 */
export interface ConnectorPlan {
  steps: PlanStep[];
  effects: Effect[];
}

type StepParts = Pick<
  PlanStep,
  'operation' | 'title' | 'before' | 'after' | 'risk'
> &
  Partial<Pick<PlanStep, 'mode'>>;

/** A step on a connector; most are done when the live state is as wanted. */
export function connectorStep(
  target: ConnectorTarget,
  parts: StepParts,
): PlanStep {
  return { kind: 'connector', target, mode: 'converge', ...parts };
}

/**
 * Waits until it runs, and sets nothing. It looks anew after every change: what
 * a worker told before it took the change in would prove nothing.
 */
export function awaitRunningStep(target: ConnectorTarget): PlanStep {
  return connectorStep(target, {
    operation: CONNECTOR_STEPS.awaitRunning,
    title: `See that '${target.connector}' and all its tasks run`,
    after: {},
    risk: 'low',
    mode: 'once',
  });
}

/**
 * The step that changes what the portal remembers, with only what changes; none
 * where nothing does. Null is what is not there.
 */
export function recordConnectorStep(
  target: ConnectorTarget,
  notes: ConnectorNotes,
  wanted: ConnectorNotes,
): PlanStep[] {
  const changed = (['owner', 'description'] as const).filter(
    note => wanted[note] !== undefined && wanted[note] !== notes[note],
  );
  const pick = (from: ConnectorNotes): JsonObject =>
    Object.fromEntries(changed.map(note => [note, from[note] ?? null]));
  return changed.length
    ? [
        connectorStep(target, {
          operation: CONNECTOR_STEPS.record,
          title: `Record ${changed.join(', ')} and show it in the catalog`,
          before: pick(notes),
          after: pick(wanted),
          risk: 'low',
        }),
      ]
    : [];
}
