// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../plan';
import { violation } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

/** Nothing can be asked for on a cluster that is only looked at. */
export function clusterRule({ facts }: TopicQuestion): Finding[] {
  if (!facts.readOnly) {
    return [];
  }
  return [
    violation(
      'cluster-read-only',
      `'${facts.cluster}' is read-only: the portal shows it and changes nothing`,
      { field: 'target.cluster' },
    ),
  ];
}
