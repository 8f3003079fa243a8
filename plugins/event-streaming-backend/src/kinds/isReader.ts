// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ImpactItem } from '@sluice/plugin-event-streaming-common';

/** What components and connectors do that write to a topic alone. */
const WRITE: readonly unknown[] = ['produces', 'writes', 'dead-letters'];

/** Whether a user of a topic reads it. */
export function isReader({ params }: Pick<ImpactItem, 'params'>): boolean {
  return !WRITE.includes(params.role);
}
