// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RiServerLine } from '@remixicon/react';
import { ClusterDetail } from '@sluice/plugin-event-streaming-common';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { FactsBar } from '../components/layout/FactsBar';
import { ObjectHeader } from '../components/layout/ObjectHeader';
import { PageColumns } from '../components/layout/PageColumns';
import { StaleBanner } from '../components/state/StaleBanner';
import { StatePill } from '../components/state/StatePill';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { AccessCard } from './AccessCard';
import { BrokersCard } from './BrokersCard';
import { BudgetCard } from './BudgetCard';
import { CapabilitiesCard } from './CapabilitiesCard';
import { clusterFacts } from './clusterFacts';
import { clusterState } from './clusterState';
import { ConnectCard } from './ConnectCard';
import { UnmanagedTopicsCard } from './UnmanagedTopicsCard';
import { WarningsCard } from './WarningsCard';

export interface ClusterViewProps {
  cluster: ClusterDetail;
  onRetry: () => void;
}

/** One cluster: brokers, what needs a look, what it can do. */
export function ClusterView({ cluster, onRetry }: ClusterViewProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { environment, health } = cluster;
  return (
    <>
      <ObjectHeader
        icon={RiServerLine}
        title={cluster.name}
        copy={{ value: cluster.name, what: t('clusters.columns.name') }}
        badges={
          <>
            <EnvironmentBadge
              name={environment.title}
              tier={environment.tier}
              variant="filled"
            />
            <StatePill state={clusterState(cluster)} help={health.reason} />
          </>
        }
        description={
          cluster.version ? `Apache Kafka ${cluster.version}` : undefined
        }
      />
      {health.state === 'down' && (
        <StaleBanner
          source={cluster.name}
          observedAt={health.observedAt ?? health.since ?? Date.now()}
          reason={health.reason}
          onRetry={onRetry}
        />
      )}
      <FactsBar facts={clusterFacts(cluster, t)} />
      <PageColumns
        main={
          <>
            <WarningsCard warnings={cluster.warnings} />
            <BrokersCard brokers={cluster.brokerList} />
            <UnmanagedTopicsCard cluster={cluster} />
          </>
        }
        side={
          <>
            <BudgetCard budget={cluster.budget} />
            <ConnectCard cluster={cluster} />
            <CapabilitiesCard capabilities={cluster.capabilities} />
            <AccessCard access={cluster.access} />
          </>
        }
      />
    </>
  );
}
