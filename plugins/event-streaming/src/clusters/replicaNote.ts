// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterSummary } from '@sluice/plugin-event-streaming-common';
import { formatCount } from '../format/formatCount';
import { Translate } from '../translation/Translate';

/** What of a cluster's partitions is not as it should be, in words. */
export function replicaNote(
  cluster: Pick<ClusterSummary, 'offline' | 'underReplicated'>,
  t: Translate,
): string {
  if (cluster.offline > 0) {
    return t('clusters.offline', { number: formatCount(cluster.offline) });
  }
  return cluster.underReplicated > 0
    ? t('clusters.underReplicated', {
        number: formatCount(cluster.underReplicated),
      })
    : t('clusters.allInSync');
}
