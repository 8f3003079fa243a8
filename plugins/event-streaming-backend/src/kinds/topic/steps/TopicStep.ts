// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep, TopicTarget } from '@sluice/plugin-event-streaming-common';
import { StepCheck, StepContext } from '../../KindHandler';
import { TopicProposalsOptions } from '../TopicProposalsOptions';

/** What steps on topics work on. */
export type TopicStepServices = Pick<
  TopicProposalsOptions,
  'clusters' | 'inventory'
>;

/** How steps of one sort are checked and applied. */
export interface TopicStep {
  /** Compares the live state with the step; reads only. */
  check(
    step: PlanStep,
    target: TopicTarget,
    services: TopicStepServices,
  ): Promise<StepCheck>;

  /** Applies it; safe to call again after a crash. */
  apply(
    step: PlanStep,
    target: TopicTarget,
    services: TopicStepServices,
    context: StepContext,
  ): Promise<void>;
}
