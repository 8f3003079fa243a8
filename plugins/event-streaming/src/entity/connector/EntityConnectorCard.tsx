// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useEntity } from '@backstage/plugin-catalog-react';
import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../../components/layout/SectionCard';
import { EmptyState } from '../../components/state/EmptyState';
import { isUnavailable } from '../../components/state/isUnavailable';
import { LoadedPart } from '../../components/state/LoadedPart';
import { connectorTranslationRef } from '../../connectorTranslation';
import { useTexts } from '../../translation/useTexts';
import { EntityFrame } from '../EntityFrame';
import { ConnectorCard } from './ConnectorCard';
import { connectorOfEntity } from './connectorOfEntity';
import { useConnectorDetail } from './useConnectorDetail';

/** On the entity of a connector: how it is, and the way to its page. */
export function EntityConnectorCard() {
  const target = connectorOfEntity(useEntity().entity);
  return (
    <EntityFrame>{target ? <Loaded {...target} /> : <Unnamed />}</EntityFrame>
  );
}

function Loaded(target: ConnectorTarget) {
  const { t } = useTexts(connectorTranslationRef);
  const detail = useConnectorDetail(target);
  if (detail.value && !isUnavailable(detail.error)) {
    return <ConnectorCard connector={detail.value} />;
  }
  return (
    <SectionCard title={t('connectorEntity.title')}>
      <LoadedPart part={detail}>{() => null}</LoadedPart>
    </SectionCard>
  );
}

function Unnamed() {
  const { t } = useTexts(connectorTranslationRef);
  return (
    <SectionCard title={t('connectorEntity.title')}>
      <EmptyState variant="nothing" title={t('connectorEntity.unnamed')}>
        {t('connectorEntity.unnamedText')}
      </EmptyState>
    </SectionCard>
  );
}
