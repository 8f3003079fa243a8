// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { SchemaRow } from './SchemaRow';

/** The target that a row stands for. */
export function targetOfRow({
  registry,
  group_name: group,
  artifact,
}: Pick<SchemaRow, 'registry' | 'group_name' | 'artifact'>): SchemaTarget {
  return { registry, group, artifact };
}
