// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';
import { ProcessDatabase } from '../backendProcess/BackendProcessOptions';
import { CrashPoint } from '../backendProcess/CrashPoint';

/** What a worker process is told when it is started. */
export interface WorkerOptions {
  database: ProcessDatabase;
  /** The configuration, as `app-config.yaml` has it. */
  config: JsonObject;
  /** Milliseconds by which its clock is wrong. */
  clockOffsetMs?: number;
}

/** What it does besides its work. */
export interface WorkerFaults {
  /** Where it kills itself. */
  crashAt?: CrashPoint;
  /** The step that it does not begin before it is told to go on. */
  holdAt?: string;
}

/** What the process is told: it looks for work from then on, or goes on. */
export type WorkerOrder =
  | { order: 'work'; faults: WorkerFaults }
  | { order: 'go-on' };

/** What the process tells of itself. */
export interface WorkerNews {
  news: 'loaded' | 'working' | 'holding';
}
