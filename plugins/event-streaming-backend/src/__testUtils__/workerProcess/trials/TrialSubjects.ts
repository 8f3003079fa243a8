// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Target } from '@sluice/plugin-event-streaming-common';
import { TrialCase } from './TrialCase';

/** The objects of one kind that requests of trials are about. */
export interface TrialSubjects<TTarget extends Target, TLive> {
  /** One of its own for a trial, made where the case needs it to be there. */
  next(asked: TrialCase<TTarget, TLive>): Promise<TTarget>;

  /** What the engine and the portal have of it. */
  live(target: TTarget): Promise<TLive>;

  /** Takes away what was made. */
  close(): Promise<void>;
}
