// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';

/**
 * The connector that a path leads to. Taken from the path itself, because the
 * router takes `%2F` within a name for a slash.
 */
export function connectorOfPath(pathname: string): ConnectorTarget {
  const [connect = '', connector = ''] = pathname
    .replace(/\/+$/, '')
    .split('/')
    .slice(-2)
    .map(decoded);
  return { connect, connector };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // typed by hand, with a percent sign of its own
  }
}
