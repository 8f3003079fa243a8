// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';
import { CrashPoint } from './CrashPoint';

/** The database that the process keeps its tables in. */
export type ProcessDatabase =
  | { client: 'better-sqlite3'; filename: string }
  | { client: 'pg'; connectionString: string };

/** What a backend process is told when it is started. */
export interface BackendProcessOptions {
  database: ProcessDatabase;
  /** The whole configuration, as `app-config.yaml` has it. */
  config: JsonObject;
}

/** What the process is told while it runs. */
export type ProcessOrder =
  | { order: 'crash'; at: CrashPoint }
  | { order: 'hold-creation' }
  | { order: 'leave-teams'; name: string }
  | { order: 'go-on' };

/** What the process tells of itself. */
export type ProcessNews =
  | { news: 'told' }
  | { news: 'holding' }
  | { news: 'sent'; api: string }
  | { news: 'pass'; cluster: string; at: number };
