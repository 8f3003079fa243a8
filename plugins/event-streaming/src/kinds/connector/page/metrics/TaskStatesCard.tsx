// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { StateWord } from '../../../../components/state/StateWord';
import { AgeText } from '../../../../components/values/AgeText';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { formatCount } from '../../../../format/formatCount';
import { useTexts } from '../../../../translation/useTexts';

const STATES = [
  'running',
  'failed',
  'paused',
  'unassigned',
  'restarting',
] as const;

/** How many of its tasks are in which state, none left out. */
export function TaskStatesCard({ connector }: { connector: ConnectorDetail }) {
  const { t } = useTexts(connectorTranslationRef);
  const { tasks, observedAt } = connector;
  return (
    <SectionCard
      title={t('connectorPage.metrics.tasks')}
      count={formatCount(tasks.total)}
      action={
        observedAt && (
          <span>
            {t('connectorPage.tasks.readAt', {
              age: <AgeText key="age" at={observedAt} />,
            })}
          </span>
        )
      }
    >
      <PlainList
        aria-label={t('connectorPage.metrics.tasks')}
        sx={{ display: 'grid', gap: 1 }}
      >
        {STATES.map(state => (
          <Box
            key={state}
            component="li"
            sx={{
              typography: 'body2',
              display: 'flex',
              justifyContent: 'space-between',
              // A colour is for what there is.
              filter: tasks[state] > 0 ? undefined : 'grayscale(1)',
            }}
          >
            <StateWord state={state} />
            <Box
              component="span"
              sx={{
                fontWeight: tasks[state] > 0 ? 600 : undefined,
                fontVariantNumeric: 'tabular-nums',
              }}
            >
              {formatCount(tasks[state])}
            </Box>
          </Box>
        ))}
      </PlainList>
    </SectionCard>
  );
}
