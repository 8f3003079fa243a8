// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { resolveStack, StackOptions } from './resolveStack';
import { Runtime } from './Runtime';

/** Gets everything the engines need into the cache, so that a later start needs no network. */
export async function fetchStack(options: StackOptions = {}): Promise<void> {
  const stack = resolveStack(options);
  const runtime = Runtime.create(stack);
  const engines = stack.groups.flatMap(group => group.engines);
  await Promise.all(engines.map(engine => engine.fetch(runtime)));
}
