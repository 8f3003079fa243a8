// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '../kinds/connector/connectorInputs';
import { ConnectorType } from '../kinds/connector/states/ConnectorState';
import { NamedTopic } from '../kinds/connector/topics/topicsOfConnectorConfig';
import { PolicyRequester, PrefixRule } from './types';

/**
 * Which references to secrets the connectors of an owner may hold.
 *
 * @public
 */
export interface SecretReferencePattern {
  /** An entity ref, or `*` for every owner. */
  owner: string;
  /** Of the whole reference, such as `${file:/secrets/billing:*}`. */
  pattern: string;
}

/**
 * What is allowed on a Connect cluster; `*` in a pattern stands for any
 * characters.
 *
 * @public
 */
export interface ConnectRules {
  /** Patterns of connector classes. */
  allowedClasses: readonly string[];
  /** Patterns of converters. */
  allowedConverters: readonly string[];
  /** Patterns of transformations and predicates. */
  allowedTransforms: readonly string[];
  /** Patterns of config keys that override settings of the worker's clients. */
  allowedOverrides: readonly string[];
  /** The most that `tasks.max` may be. */
  maxTasks: number;
  secretReferences: readonly SecretReferencePattern[];
}

/**
 * A topic that a configuration names, or that a pattern of it fits now, as far
 * as the requester may know of it.
 *
 * @public
 */
export interface TopicInConfig extends NamedTopic {
  exists: boolean;
  /** Who has it; undefined for what nobody owns. */
  owner?: string;
  /** The connector's owner declares in the catalog to read it. */
  isDeclaredReader: boolean;
  /** The config key whose pattern it fits; undefined where it is named. */
  pattern?: string;
}

/**
 * All that the policy looks at in a connector's configuration.
 *
 * @public
 */
export interface ConnectorQuestion {
  target: ConnectorTarget;
  /** The whole configuration as it would be, without keys that are not told. */
  config: Readonly<Record<string, string>>;
  /** Whose connector it is, or would be; undefined for what nobody owns. */
  owner?: string;
  rules: ConnectRules;
  /** Which way data goes by the class; `unknown` where it is not installed. */
  type: ConnectorType;
  /** Classes of all plug-ins of the worker. */
  installed: ReadonlySet<string>;
  /** Keys of the configuration that a plug-in says to be secrets. */
  passwordKeys: ReadonlySet<string>;
  /** Those that `topicsOfConnectorConfig` and `topicPatternsOf` find. */
  topics: readonly TopicInConfig[];
}

/**
 * All that it looks at when somebody asks for a new connector.
 *
 * @public
 */
export interface NewConnectorQuestion extends ConnectorQuestion {
  owner: string;
  /** Whether there is a connector of that name already. */
  taken: boolean;
  /** Whether the catalog knows the owner that was named. */
  isOwnerKnown: boolean;
  /** The Connect cluster is only looked at. */
  readOnly?: boolean;
  prefixes: readonly PrefixRule[];
  requester: PolicyRequester;
}
