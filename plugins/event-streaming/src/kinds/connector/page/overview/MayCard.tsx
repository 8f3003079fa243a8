// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  RemixiconComponentType,
  RiCheckboxCircleFill,
  RiLockLine,
  RiTimeLine,
} from '@remixicon/react';
import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { ToneIcon } from '../../../../components/state/ToneIcon';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { Tone } from '../../../../theme/tokens';
import { visuallyHidden } from '../../../../theme/visuallyHidden';
import { useTexts } from '../../../../translation/useTexts';
import { useOperateDenial } from '../../actions/useOperateDenial';
import { useConnectorDenials } from '../../change/useConnectorDenials';

type Way = 'possible' | 'waits' | 'impossible';

const LOOKS: Record<Way, { tone: Tone; icon: RemixiconComponentType }> = {
  possible: { tone: 'good', icon: RiCheckboxCircleFill },
  waits: { tone: 'attention', icon: RiTimeLine },
  impossible: { tone: 'neutral', icon: RiLockLine },
};

const REQUESTS = ['update', 'delete', 'resetOffsets'] as const;

/** What the reader may do to it, how, and why not. */
export function MayCard({ connector }: { connector: ConnectorDetail }) {
  const { t } = useTexts(connectorTranslationRef);
  const operate = useOperateDenial(connector);
  const denials = useConnectorDenials(connector);
  return (
    <SectionCard title={t('connectorPage.may.title')}>
      <PlainList sx={{ display: 'grid', gap: 1.25 }}>
        <Row
          what={t('connectorPage.may.operate')}
          way="possible"
          note={t('connectorPage.may.atOnce')}
          denial={operate}
        />
        <Row
          what={t('connectorPage.may.stop')}
          way="possible"
          note={t('connectorPage.may.stopNote')}
          denial={operate}
        />
        {REQUESTS.map(change => (
          <Row
            key={change}
            what={t(`connectorPage.may.${change}`)}
            way="waits"
            note={t('connectorPage.may.byRequest')}
            denial={denials[change]}
          />
        ))}
      </PlainList>
    </SectionCard>
  );
}

function Row(props: {
  what: string;
  way: Way;
  note: string;
  denial: string | undefined;
}) {
  const { what, note, denial } = props;
  const { t } = useTexts(connectorTranslationRef);
  const way = denial === undefined ? props.way : 'impossible';
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: '16px 1fr', columnGap: 1.25 }}
    >
      <Box sx={{ display: 'flex', paddingTop: '2px' }}>
        <ToneIcon {...LOOKS[way]} size={16} />
        <Box component="span" sx={visuallyHidden}>
          {t(`connectorPage.may.${way}`)}
        </Box>
      </Box>
      <div>
        <Box sx={{ typography: 'body2' }}>{what}</Box>
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {denial ?? note}
        </Box>
      </div>
    </Box>
  );
}
