// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatPercent } from '../../../../format/formatPercent';
import { Translate } from '../../../../translation/Translate';
import { isTelling, PartitionSpread } from './partitionSpread';

/** What the chart of partitions shows, in words. */
export function spreadSentences(
  partitions: number,
  spread: PartitionSpread | undefined,
  t: Translate,
): string[] {
  if (!spread) {
    return [
      t(
        partitions === 1
          ? 'topicPage.spread.single'
          : 'topicPage.spread.unknown',
      ),
    ];
  }
  if (spread.total === 0) {
    return [t('topicPage.spread.empty')];
  }
  const even = t('topicPage.spread.even', {
    share: formatPercent(spread.evenShare),
  });
  return [
    even,
    ...(isTelling(spread.total, partitions)
      ? outliers(spread, t)
      : [t('topicPage.spread.few')]),
    ...rest(spread, t),
  ];
}

function outliers({ bars }: PartitionSpread, t: Translate): string[] {
  const told = bars.filter(({ labelled }) => labelled);
  if (told.length === 0) {
    return [t('topicPage.spread.spreadEvenly')];
  }
  return told.map(({ partition, share, outlier }) =>
    outlier === 'cold'
      ? t('topicPage.spread.cold', {
          partition: String(partition),
        })
      : t('topicPage.spread.hot', {
          partition: String(partition),
          share: formatPercent(share),
        }),
  );
}

function rest({ rest: others }: PartitionSpread, t: Translate): string[] {
  return others
    ? [
        t('topicPage.spread.rest', {
          count: others.count,
          share: formatPercent(others.share),
        }),
      ]
    : [];
}
