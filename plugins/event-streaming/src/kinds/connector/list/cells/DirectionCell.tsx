// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RiQuestionLine,
  RiLoginBoxLine,
  RiLogoutBoxRLine,
} from '@remixicon/react';
import Box from '@mui/material/Box';
import { ConnectorSummary } from '@sluice/plugin-event-streaming-common';
import { TwoLines } from '../../../../components/values/TwoLines';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';

const ICONS = {
  source: RiLoginBoxLine,
  sink: RiLogoutBoxRLine,
  unknown: RiQuestionLine,
} as const;

/** Whether it brings data into Kafka, or takes it out. */
export function DirectionCell({ row: { type } }: { row: ConnectorSummary }) {
  const { t } = useTexts(connectorTranslationRef);
  const Icon = ICONS[type];
  return (
    <TwoLines
      first={
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <Icon size={15} aria-hidden />
          {t(`connectors.type.${type}`)}
        </Box>
      }
      second={t(`connectors.flow.${type}`, {
        system: t('connectors.flow.external'),
      })}
    />
  );
}
