// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterSummary } from '@sluice/plugin-event-streaming-common';
import { AwaySource } from '../../../components/table/AwaySource';
import { AgeText } from '../../../components/values/AgeText';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { isAway } from './isAway';

export interface ClusterAgesProps {
  clusters: readonly ClusterSummary[];
}

/** Beyond that many, those that are well are told in one. */
const MOST = 3;

/** When each cluster was last read; those that do not answer in amber. */
export function ClusterAges({ clusters }: ClusterAgesProps) {
  const well = clusters.filter(cluster => !isAway(cluster));
  return (
    <>
      {well.length > MOST ? (
        <Together clusters={well} />
      ) : (
        well.map(cluster => <Fresh key={cluster.name} cluster={cluster} />)
      )}
      {clusters.filter(isAway).map(cluster => (
        <Stale key={cluster.name} cluster={cluster} />
      ))}
    </>
  );
}

function Fresh({ cluster: { name, health } }: { cluster: ClusterSummary }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return health.observedAt ? (
    <span>
      {t('topics.age.fresh', {
        cluster: name,
        age: <AgeText key="age" at={health.observedAt} />,
      })}
    </span>
  ) : (
    <span>{t('topics.age.waiting', { cluster: name })}</span>
  );
}

function Together({ clusters }: ClusterAgesProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const [oldest] = clusters.flatMap(c => c.health.observedAt ?? []).sort();
  return oldest ? (
    <span>
      {t('topics.age.many', {
        number: String(clusters.length),
        age: <AgeText key="age" at={oldest} />,
      })}
    </span>
  ) : null;
}

function Stale({ cluster: { name, health } }: { cluster: ClusterSummary }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <AwaySource reason={health.reason ?? ''}>
      {health.observedAt
        ? t('topics.age.stale', {
            cluster: name,
            age: <AgeText key="age" at={health.observedAt} />,
          })
        : t('topics.age.unread', { cluster: name })}
    </AwaySource>
  );
}
