// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTokens } from '../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { CARD_GAP, CARD_HEIGHT } from './diagramLayout';
import { PlainList } from '../layout/PlainList';
import { Party, PartyCard } from './PartyCard';

export interface PartyColumnProps {
  shown: readonly Party[];
  /** How many are only counted. */
  more: number;
  /** What `n more` leads to. */
  moreTo?: string;
  label: string;
  /** What stands there when there is nobody. */
  nobody: string;
}

/** One side of the diagram. */
export function PartyColumn(props: PartyColumnProps) {
  const { shown, more, moreTo, label, nobody } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const moreText = t('diagram.more', { number: String(more) });
  return (
    <PlainList
      aria-label={label}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: `${CARD_GAP}px`,
      }}
    >
      {shown.map(party => (
        <PartyCard key={party.id} {...party} />
      ))}
      {shown.length === 0 && <Placeholder>{nobody}</Placeholder>}
      {more > 0 && (
        <Placeholder>
          {moreTo ? (
            <Link component={RouterLink} to={moreTo}>
              {moreText}
            </Link>
          ) : (
            moreText
          )}
        </Placeholder>
      )}
    </PlainList>
  );
}

function Placeholder({ children }: { children: ReactNode }) {
  const tokens = useTokens();
  return (
    <Box
      component="li"
      sx={{
        typography: 'body2',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        height: CARD_HEIGHT,
        padding: '0 10px',
        borderRadius: '6px',
        border: `1px dashed ${tokens.controlBorder}`,
        color: 'text.secondary',
        textAlign: 'center',
      }}
    >
      {children}
    </Box>
  );
}
