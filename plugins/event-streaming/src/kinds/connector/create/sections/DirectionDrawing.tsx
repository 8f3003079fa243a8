// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  RemixiconComponentType,
  RiArrowRightLine,
  RiDatabase2Line,
  RiPlugLine,
  RiStackLine,
} from '@remixicon/react';
import { Fragment } from 'react';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTokens } from '../../../../theme/useTokens';
import { useTexts } from '../../../../translation/useTexts';

export interface DirectionDrawingProps {
  direction: 'source' | 'sink';
  /** The chosen plug-in. */
  system: string | undefined;
  connector: string;
}

interface Station {
  icon: RemixiconComponentType;
  text: string;
}

/** Which way data goes, as a picture. */
export function DirectionDrawing(props: DirectionDrawingProps) {
  const { direction, system, connector } = props;
  const { t } = useTexts(connectorTranslationRef);
  const { neutral } = useTokens().tones;
  const external = {
    icon: RiDatabase2Line,
    text: t('newConnector.drawing.external'),
  };
  const kafka = { icon: RiStackLine, text: t('newConnector.drawing.kafka') };
  const between = {
    icon: RiPlugLine,
    text: connector || system || t('newConnector.drawing.connector'),
  };
  const stations: Station[] =
    direction === 'source'
      ? [external, between, kafka]
      : [kafka, between, external];
  return (
    <Box
      role="img"
      aria-label={t(`newConnector.drawing.${direction}`)}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
    >
      {stations.map(({ icon: Icon, text }, index) => (
        <Fragment key={index}>
          {index > 0 && <RiArrowRightLine size={18} aria-hidden />}
          <Box
            sx={{
              typography: 'body2',
              display: 'flex',
              alignItems: 'center',
              gap: 0.75,
              padding: '6px 12px',
              borderRadius: '6px',
              overflowWrap: 'anywhere',
              color: neutral.text,
              backgroundColor: neutral.tint,
            }}
          >
            <Icon size={16} aria-hidden />
            {text}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
