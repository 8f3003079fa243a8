// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { SectionCard } from '../../../components/layout/SectionCard';
import { EmptyState } from '../../../components/state/EmptyState';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { connectorView } from '../connectorView';
import { useConnectorPaths } from '../useConnectorPaths';

/** Why there is no state to show, and where to look instead. */
export function AwayCard({ connector }: { connector: ConnectorDetail }) {
  const { t } = useTexts(connectorTranslationRef);
  const paths = useConnectorPaths();
  const { health, openRequest, createdByRequest } = connector;
  const why =
    health.state === 'provisioning' || health.state === 'failed'
      ? health.state
      : 'missing';
  const id = openRequest?.id ?? createdByRequest;
  const to = id && paths.request(id);
  return (
    <SectionCard title={connector.connector}>
      <EmptyState
        variant="nothing"
        icon={connectorView.icon}
        title={t(`connectorPage.away.${why}Title`)}
        actions={
          to && (
            <Button variant="outlined" component={RouterLink} to={to}>
              {t('connectorPage.away.request', { id })}
            </Button>
          )
        }
      >
        {t(`connectorPage.away.${why}Text`)}
      </EmptyState>
    </SectionCard>
  );
}
