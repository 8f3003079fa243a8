// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { SectionCard } from '../../../components/layout/SectionCard';
import { EmptyState } from '../../../components/state/EmptyState';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { schemaView } from '../schemaView';
import { useSchemaPaths } from '../useSchemaPaths';

/** Why there is no version to show, and where to look instead. */
export function AwayCard({ schema }: { schema: SchemaDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  const { health, openRequest, createdByRequest } = schema;
  const why =
    health.state === 'provisioning' || health.state === 'failed'
      ? health.state
      : 'missing';
  const id = openRequest?.id ?? createdByRequest;
  const to = id && paths.request(id);
  return (
    <SectionCard title={schema.artifact}>
      <EmptyState
        variant="nothing"
        icon={schemaView.icon}
        title={t(`schemaPage.away.${why}Title`)}
        actions={
          to && (
            <Button variant="outlined" component={RouterLink} to={to}>
              {t('schemaPage.away.request', { id })}
            </Button>
          )
        }
      >
        {t(`schemaPage.away.${why}Text`)}
      </EmptyState>
    </SectionCard>
  );
}
