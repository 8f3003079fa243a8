// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CompatibilityLevel, SchemaRegistry } from '../ports';

/**
 * What the registry behind a client can do in a test. What is left out is not
 * tested, and that it is left out is seen where the suite is called.
 *
 * @public
 */
export interface SchemaRegistryAbilities {
  /** Whether the registry is set to allow deletion. */
  deletion: 'on' | 'off';
  /** Sets or removes the rule of a group, which the port does not do. */
  setGroupCompatibility?: (
    group: string,
    level: CompatibilityLevel | undefined,
  ) => Promise<void>;
  /** Sets or removes the rule of the whole registry; not for one that others use. */
  setGlobalCompatibility?: (
    level: CompatibilityLevel | undefined,
  ) => Promise<void>;
  /** A client that reads a list two entries at a time. */
  makeWithSmallPages?: () => SchemaRegistry;
  /** Whether a group is known, asked past the client. */
  hasGroup?: (group: string) => Promise<boolean>;
  /** A client of a registry that does not answer. */
  makeUnreachable?: () => SchemaRegistry;
}
