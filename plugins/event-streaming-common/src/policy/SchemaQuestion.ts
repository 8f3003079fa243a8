// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BrokenVersion } from '../kinds/schema/changes/BrokenVersion';
import {
  SchemaRegisterInput,
  SchemaTarget,
} from '../kinds/schema/schemaInputs';
import { SchemaCheck } from '../resources/schema/schemaCheckSchemas';
import { OtherSchema } from './rules/schema/secondSchemaRule';
import { PolicyRequester, PrefixRule } from './types';

/**
 * All that the policy looks at when somebody asks to register a schema.
 *
 * @public
 */
export interface SchemaQuestion {
  target: SchemaTarget;
  input: Pick<SchemaRegisterInput, 'owner' | 'compatibility' | 'override'>;
  /** Whether the artifact is there already. */
  exists: boolean;
  /** Who has it; undefined for what nobody owns. */
  owner?: string;
  /** The requester owns a topic that the schema describes by its name. */
  ownsTopic: boolean;
  /** Whether the catalog knows the owner that was named. */
  isOwnerKnown: boolean;
  /** Unrelated schemas of the same part of its topics that the requester may see. */
  others: readonly OtherSchema[];
  /** What the registry says to it. */
  check: SchemaCheck;
  /** A disabled version that it breaks and that the registry leaves out. */
  broken?: BrokenVersion;
  /** Why the registry takes no changes at all, if so. */
  readOnly?: string;
  prefixes: readonly PrefixRule[];
  requester: PolicyRequester;
}
