// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaVersionState } from '../schemaInputs';

const WAYS: Record<SchemaVersionState, readonly SchemaVersionState[]> = {
  enabled: ['disabled', 'deprecated', 'sunset'],
  disabled: ['enabled', 'deprecated'],
  deprecated: ['enabled', 'disabled', 'sunset'],
  sunset: ['deprecated', 'enabled'],
  draft: ['enabled'],
};

/**
 * The states that a registry lets a version of this state go to.
 *
 * @public
 */
export function statesAfter(
  state: SchemaVersionState,
): readonly SchemaVersionState[] {
  return WAYS[state];
}
