// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterCapability } from '@sluice/plugin-event-streaming-common';
import { FactList } from '../components/layout/FactList';
import { SectionCard } from '../components/layout/SectionCard';
import { TwoLines } from '../components/values/TwoLines';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { clusterTexts } from '../translation/clusterTexts';

type KnownCapability = keyof typeof clusterTexts.capabilityNames;

/** What a cluster can do, and why not where it cannot. */
export function CapabilitiesCard(props: { capabilities: ClusterCapability[] }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const nameOf = (name: string) =>
    isKnown(name) ? t(`clusters.capabilityNames.${name}`) : name;
  return (
    <SectionCard title={t('clusters.capabilities')}>
      <FactList
        items={props.capabilities.map(capability => ({
          label: (
            <TwoLines
              first={nameOf(capability.name)}
              second={capability.reason}
            />
          ),
          value: t(`clusters.capability.${capability.state}`),
        }))}
      />
    </SectionCard>
  );
}

function isKnown(name: string): name is KnownCapability {
  return name in clusterTexts.capabilityNames;
}
