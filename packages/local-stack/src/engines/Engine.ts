// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Command } from '../process/launch';
import { Runtime } from '../stack/Runtime';

/** A port an engine listens on, with the words a busy-port message needs. */
export type EnginePort = { port: number; purpose: string };

/** One process of the stack: how to lay out its data, run it, and know that it works. */
export type Engine = {
  readonly name: string;
  readonly address: string;
  readonly ports: EnginePort[];
  /** The signal that ends it cleanly. */
  readonly stopSignal: NodeJS.Signals;
  /** Engines that must have stopped before this one may. */
  readonly stopAfter: readonly string[];
  /** Output that means: the previous process has not let go yet, start it again. */
  readonly restartOn?: RegExp;
  /** Folders it keeps outside the data folder of the stack, if it has to. */
  outsideFolders?(): Promise<string[]>;
  /** Gets what it needs from the network into the cache. */
  fetch(runtime: Runtime): Promise<void>;
  /** Lays out the data folder; leaves an existing one as it is. */
  prepare(runtime: Runtime): Promise<void>;
  command(runtime: Runtime): Promise<Command>;
  /** Resolves when the engine answers as it should, else throws the reason. */
  healthCheck(): Promise<void>;
};

/** Engines that make sense only together, and what to set up once all of them answer. */
export type EngineGroup = {
  readonly name: string;
  readonly title: string;
  readonly engines: Engine[];
  /** Idempotent set-up inside the running engines; says what it did. */
  ready(): Promise<string>;
};
