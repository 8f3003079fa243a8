// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { counted } from '../kinds/topic/changes/TopicPlan';
import { TopicState } from '../kinds/topic/changes/TopicState';
import { Finding } from '../plan';
import { violation } from './finding';

const FIELD = 'input.partitions';

/**
 * What stops partitions from being added, besides the limits: Kafka itself, and
 * topics whose readers could not follow.
 *
 * @public
 */
export function evaluatePartitionsAdded(question: {
  state: TopicState;
  partitions: number;
  /** Groups of Kafka Streams that read it. */
  streamsGroups: readonly string[];
}): Finding[] {
  const { state, partitions, streamsGroups } = question;
  if (partitions < state.partitions) {
    return [fewer(state.partitions, partitions)];
  }
  if (partitions === state.partitions) {
    return [
      violation(
        'nothing-changes',
        `It has ${counted(state.partitions, 'partition')} already`,
        { field: FIELD },
      ),
    ];
  }
  return [...compacted(state), ...streams(streamsGroups)];
}

function fewer(now: number, wanted: number): Finding {
  return violation('partitions-fewer', 'Kafka cannot reduce partitions', {
    field: FIELD,
    detail: `There are ${now}; for ${wanted}, make a new version of the topic and copy what is there`,
    fix: { field: FIELD, value: now + 1, label: `Set to ${now + 1}` },
  });
}

function compacted({ config }: TopicState): Finding[] {
  const policy = config['cleanup.policy']?.value ?? '';
  return policy.split(',').includes('compact')
    ? [
        violation(
          'partitions-of-compacted',
          'A compacted topic does not get more partitions',
          {
            field: FIELD,
            detail:
              'The old value of a key that moves stays in its old partition for ever, beside the new one. Make a new version of the topic and copy what is there',
          },
        ),
      ]
    : [];
}

function streams(groups: readonly string[]): Finding[] {
  return groups.length
    ? [
        violation(
          'partitions-of-streams',
          `Kafka Streams reads it: ${groups.join(', ')}`,
          {
            field: FIELD,
            detail:
              'Its state and joins depend on the number of partitions and would be wrong. Make a new version of the topic, and reset the application to it',
          },
        ),
      ]
    : [];
}
