// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { RemixiconComponentType } from '@remixicon/react';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import {
  CENTRE_HEIGHT,
  diagramHeight,
  fitParties,
  WIRE_WIDTH,
} from './diagramLayout';
import { Party } from './PartyCard';
import { PartyColumn } from './PartyColumn';
import { Wires } from './Wires';

export interface WritersAndReadersProps {
  /** Most important first: what does not fit is only counted. */
  writers: readonly Party[];
  readers: readonly Party[];
  centre: {
    icon: RemixiconComponentType;
    /** The rate, or what stands in the middle. */
    value: ReactNode;
    /** Partitions, key. */
    notes: readonly string[];
  };
  /** What `n more` leads to, such as the tab with all of them. */
  moreTo?: string;
  /** Other words for the sides than writers and readers. */
  words?: DiagramWords;
}

/** How the two sides are called, and what stands where there is nobody. */
export interface DiagramWords {
  from: string;
  to: string;
  nobodyFrom: string;
  nobodyTo: string;
}

/** Whence data comes to the middle and where it goes, with wires between them. */
export function WritersAndReaders(props: WritersAndReadersProps) {
  const { centre, moreTo } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const words = props.words ?? {
    from: t('diagram.writers'),
    to: t('diagram.readers'),
    nobodyFrom: t('diagram.noWriters'),
    nobodyTo: t('diagram.noReaders'),
  };
  const writers = fitParties(props.writers);
  const readers = fitParties(props.readers);
  // "n more" and "nobody" take the place of a card.
  const cards = (side: typeof writers) =>
    Math.max(1, side.shown.length + (side.more > 0 ? 1 : 0));
  const height = diagramHeight(cards(writers), cards(readers));
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: `minmax(0, 1fr) ${WIRE_WIDTH}px 140px ${WIRE_WIDTH}px minmax(0, 1.3fr)`,
        alignItems: 'center',
        '@media (max-width: 799.95px)': {
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 1.5,
          '& > svg': { display: 'none !important' },
        },
      }}
    >
      <PartyColumn
        {...writers}
        label={words.from}
        nobody={words.nobodyFrom}
        moreTo={moreTo}
      />
      <Wires side="writers" cards={cards(writers)} height={height} />
      <Centre {...centre} />
      <Wires side="readers" cards={cards(readers)} height={height} />
      <PartyColumn
        {...readers}
        label={words.to}
        nobody={words.nobodyTo}
        moreTo={moreTo}
      />
    </Box>
  );
}

function Centre({
  icon: Icon,
  value,
  notes,
}: WritersAndReadersProps['centre']) {
  const { tones } = useTokens();
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        height: CENTRE_HEIGHT,
        borderRadius: '6px',
        border: `1.5px solid ${tones.info.icon}`,
        textAlign: 'center',
      }}
    >
      <Icon size={18} color={tones.info.icon} aria-hidden />
      <Box sx={{ typography: 'subtitle2', fontWeight: 600 }}>{value}</Box>
      {notes.map(note => (
        <Box key={note} sx={{ typography: 'caption', color: 'text.secondary' }}>
          {note}
        </Box>
      ))}
    </Box>
  );
}
