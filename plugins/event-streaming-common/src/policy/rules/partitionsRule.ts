// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../plan';
import { beyondLimit } from '../exceptions';
import { passed } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

const FIELD = 'input.partitions';

/** No more partitions than a team may have by itself. */
export function partitionsRule(question: TopicQuestion): Finding[] {
  const { spec, profile } = question;
  const limit = profile.limits.partitions.value;
  const detail = `At most ${limit} without approval`;
  if (spec.partitions <= limit) {
    const message = `${count(
      spec.partitions,
    )}, at most ${limit} without approval`;
    return [passed('partitions', message, { field: FIELD })];
  }
  const message = `${count(spec.partitions)} are more than the ${limit} that ${
    profile.title
  } allows without approval`;
  const fix = { field: FIELD, value: limit, label: `Set to ${limit}` };
  return [
    beyondLimit(
      question,
      { limit: 'partitions', value: spec.partitions },
      { message, extra: { field: FIELD, detail, fix } },
    ),
  ];
}

function count(partitions: number): string {
  return `${partitions} partition${partitions === 1 ? '' : 's'}`;
}
