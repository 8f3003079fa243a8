// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KindRegistry } from './KindRegistry';
import { TopicHandler } from './topic/TopicHandler';
import { TopicProposalsOptions } from './topic/TopicProposalsOptions';

/** All kinds, one line each. */
export function createKinds(options: TopicProposalsOptions): KindRegistry {
  return KindRegistry.create([TopicHandler.create(options)]);
}
