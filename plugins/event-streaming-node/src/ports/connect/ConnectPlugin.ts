// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What a plug-in is.
 *
 * @public
 */
export type ConnectPluginType =
  | 'source'
  | 'sink'
  | 'converter'
  | 'header_converter'
  | 'transformation'
  | 'predicate';

/**
 * A plug-in that the worker has, each class once with its newest version.
 *
 * @public
 */
export interface ConnectPlugin {
  className: string;
  type: ConnectPluginType;
  version?: string;
}

/**
 * A key of a plug-in's configuration, as its `ConfigDef` says it. Never holds
 * a value that somebody set.
 *
 * @public
 */
export interface ConnectConfigKey {
  name: string;
  /** Kafka's name of the type, such as `STRING`, `INT`, `LIST`, `PASSWORD`. */
  type: string;
  required: boolean;
  defaultValue?: string;
  importance: 'high' | 'medium' | 'low';
  documentation: string;
  /** Title of the group, such as `Connector`. */
  group?: string;
  /** Place within the group. */
  order: number;
  displayName: string;
  /** Keys whose meaning depends on this one. */
  dependents: string[];
}
