// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectConfigKey } from './ConnectPlugin';

/**
 * What a worker says of one key of a configuration. The value itself is left
 * out: the worker answers with resolved secrets.
 *
 * @public
 */
export interface ConfigKeyValidation {
  key: ConnectConfigKey;
  /** Without values of keys that refer to secrets. */
  errors: string[];
  /**
   * Such as the words of an enumeration, each once; others may be taken, too.
   * Empty where there are none, and always for a secret.
   */
  recommendedValues: string[];
  /** False where other keys make it meaningless. */
  visible: boolean;
}

/**
 * What a worker says of a whole configuration. It asks the plug-in, which may
 * ask the external system.
 *
 * @public
 */
export interface ConfigValidation {
  errorCount: number;
  /** Titles of the groups, in the plug-in's order. */
  groups: string[];
  keys: ConfigKeyValidation[];
}
