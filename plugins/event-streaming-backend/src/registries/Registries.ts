// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRegistry } from '@sluice/plugin-event-streaming-node';
import {
  EnvironmentConfig,
  SchemaRegistryConfig,
} from '../config/EventStreamingConfig';

/** The configured schema registries, each with one client. */
export interface Registries {
  list(): SchemaRegistryConfig[];

  /** @throws NotFoundError when no registry has this name */
  get(name: string): SchemaRegistryConfig;

  /**
   * The environment whose rules hold for what a registry has: the strictest of
   * those that use it.
   *
   * @throws NotFoundError when no registry has this name
   */
  environmentOf(name: string): EnvironmentConfig;

  /** The client, made at the first call that uses it. */
  client(name: string): SchemaRegistry;

  /** Closes all clients. */
  close(): Promise<void>;
}
