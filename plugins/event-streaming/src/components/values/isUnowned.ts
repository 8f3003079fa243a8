// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicOwner } from '@sluice/plugin-event-streaming-common';

/** Whether nobody owns a thing, or whoever did is gone from the catalog. */
export function isUnowned({ source, exists }: TopicOwner): boolean {
  return source === 'fallback' || exists === false;
}
