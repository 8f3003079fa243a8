// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ExceptionLimit } from '../kinds/topic/topicChangeInputs';

/**
 * A value above a limit that was granted to one topic until a day.
 *
 * @public
 */
export interface LimitException {
  limit: ExceptionLimit;
  /** For retention, -1 is no limit. */
  value: number;
  /** The last day on which it holds, such as `2026-12-31`, in UTC. */
  until: string;
  /** The request that granted it. */
  requestId: string;
}
