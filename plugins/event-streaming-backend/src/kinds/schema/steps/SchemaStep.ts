// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep, SchemaTarget } from '@sluice/plugin-event-streaming-common';
import {
  ArtifactId,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';
import { SchemaInventory } from '../../../inventory/schemas/SchemaInventory';
import { StepCheck, StepContext } from '../../KindHandler';

/** What steps on schemas work on. */
export interface SchemaStepServices {
  client: SchemaRegistry;
  inventory: SchemaInventory;
}

/** How steps of one sort are checked and applied. */
export interface SchemaStep {
  /** Compares the live state with the step; reads only. */
  check(
    step: PlanStep,
    target: SchemaTarget,
    services: SchemaStepServices,
  ): Promise<StepCheck>;

  /** Applies it; safe to call again after a crash. */
  apply(
    step: PlanStep,
    target: SchemaTarget,
    services: SchemaStepServices,
    context: StepContext,
  ): Promise<void>;
}

/** The artifact within its registry. */
export function artifactOf({ group, artifact }: SchemaTarget): ArtifactId {
  return { group, artifact };
}
