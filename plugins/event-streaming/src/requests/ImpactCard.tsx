// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ImpactItem } from '@sluice/plugin-event-streaming-common';
import { ImpactRow, ImpactTable } from '../components/plan/ImpactTable';
import { OwnerLink } from '../components/values/OwnerLink';
import { SectionCard } from '../components/layout/SectionCard';
import { formatCount } from '../format/formatCount';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** Who is affected, and who owns that. Not there when it is nobody. */
export function ImpactCard({ impact }: { impact: readonly ImpactItem[] }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (impact.length === 0) {
    return null;
  }
  const title = t('requests.impact');
  return (
    <SectionCard title={title} count={impact.length} content="table">
      <ImpactTable label={title} rows={impact.map(toRow)} />
    </SectionCard>
  );
}

function toRow(item: ImpactItem): ImpactRow {
  const { type, name, owner, consequence, active, params } = item;
  const { entityRef, lag } = params;
  return {
    id: `${type}/${name}`,
    name:
      typeof entityRef === 'string' && type === 'component' ? (
        <EntityRefLink entityRef={entityRef} hideIcon disableTooltip />
      ) : (
        name
      ),
    consequence,
    tone: active ? 'attention' : undefined,
    owner: owner && <OwnerLink entityRef={owner} />,
    behind: typeof lag === 'number' ? formatCount(lag) : undefined,
    state: type === 'consumer-group' ? stateOf(active) : undefined,
  };
}

function stateOf(active: boolean | undefined) {
  return active ? 'running' : 'empty';
}
