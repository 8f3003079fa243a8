// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { describeConfigValue } from '../kinds/topic/describeConfigValue';
import { ExceptionLimit } from '../kinds/topic/topicChangeInputs';

/**
 * A value of a limit in plain words.
 *
 * @public
 */
export function describeLimit(limit: ExceptionLimit, value: number): string {
  switch (limit) {
    case 'partitions':
      return `${value} partition${value === 1 ? '' : 's'}`;
    case 'replication':
      return `${value} replica${value === 1 ? '' : 's'}`;
    default:
      return describeConfigValue(limit, String(value));
  }
}
