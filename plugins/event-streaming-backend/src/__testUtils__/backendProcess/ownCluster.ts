// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ownDataDir,
  resetStack,
  StackLayout,
  stackLayout,
  startStack,
} from '@sluice/local-stack';
import { freePortBase } from './freePortBase';

/** Engines that a test may break: pass it on to the fault tools. */
export interface OwnCluster {
  dataDir: string;
  portBase: number;
  only: string[];
  layout: StackLayout;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** Engines of one test alone, not started yet. */
export async function ownCluster(only: string[]): Promise<OwnCluster> {
  const stack = {
    dataDir: await ownDataDir(),
    portBase: await freePortBase(),
    only,
  };
  return {
    ...stack,
    layout: stackLayout(stack),
    start: async () => {
      await startStack(stack);
    },
    remove: async () => {
      await resetStack(stack);
    },
  };
}
