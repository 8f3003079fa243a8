// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { textHash } from '../../rows/contentHash';

/**
 * The key of a schema in the tables. Registry, group and artifact may be longer
 * together than what an index takes.
 */
export function schemaKeyOf({
  registry,
  group,
  artifact,
}: SchemaTarget): string {
  return textHash(JSON.stringify([registry, group, artifact]));
}
