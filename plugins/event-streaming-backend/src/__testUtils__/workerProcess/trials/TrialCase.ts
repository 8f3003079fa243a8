// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@sluice/plugin-event-streaming-common';

/** An operation on objects of one kind with its steps, and what it leads to. */
export interface TrialCase<TTarget, TLive> {
  title: string;
  operation: string;
  /** Those that change something, in their order. */
  steps: string[];
  /** Those that look until it is so, each a number of times. */
  watches?: string[];
  /** What the object must be like before; none where it is made. */
  given: 'nothing' | 'an object' | 'an object at rest';
  input(target: TTarget): JsonObject;
  /** Who has to approve what anna asks for. */
  approver?: string;
  leadsTo: Partial<TLive>;
}
