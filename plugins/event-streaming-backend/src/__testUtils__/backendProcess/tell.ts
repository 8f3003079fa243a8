// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ProcessNews } from './BackendProcessOptions';

/** Tells the test that started this process. */
export function tell(news: ProcessNews): void {
  process.send?.(news);
}
