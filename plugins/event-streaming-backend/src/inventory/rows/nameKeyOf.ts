// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Equal for names that differ only by case or by `.` and `_`. Kafka refuses the
 * latter (its metrics would collide) and allows the former, which people mix up.
 */
export function nameKeyOf(topic: string): string {
  return topic.toLowerCase().replaceAll('_', '.');
}
