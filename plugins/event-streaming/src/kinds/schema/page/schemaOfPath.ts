// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';

/**
 * The schema that a path leads to. Taken from the path itself, because the
 * router takes `%2F` within a name for a slash.
 */
export function schemaOfPath(pathname: string): SchemaTarget {
  const [registry = '', group = '', artifact = ''] = pathname
    .replace(/\/+$/, '')
    .split('/')
    .slice(-3)
    .map(decoded);
  return { registry, group, artifact };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // typed by hand, with a percent sign of its own
  }
}
