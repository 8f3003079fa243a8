// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { ANNOTATIONS } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { SectionCard } from '../components/layout/SectionCard';
import { useLatest } from '../hooks/useLatest';
import { useLiveReload } from '../hooks/useLiveReload';
import { LoadedPart } from '../components/state/LoadedPart';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { ClusterCard } from './ClusterCard';
import { EntityFrame } from './EntityFrame';

/** On the entity of a cluster: how it is, and the way to its page. */
export function EntityClusterCard() {
  const { entity } = useEntity();
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const cluster =
    entity.metadata.annotations?.[ANNOTATIONS.cluster] ?? entity.metadata.name;
  const detail = useLatest(
    useCallback(() => api.getCluster({ params: { cluster } }), [api, cluster]),
  );
  useLiveReload(detail.reload);
  return (
    <EntityFrame>
      {detail.value && !detail.error ? (
        <ClusterCard cluster={detail.value} />
      ) : (
        <SectionCard title={t('entity.cluster.title')}>
          <LoadedPart part={detail}>
            {value => <ClusterCard cluster={value} />}
          </LoadedPart>
        </SectionCard>
      )}
    </EntityFrame>
  );
}
