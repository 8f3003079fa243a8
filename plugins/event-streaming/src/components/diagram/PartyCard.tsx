// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { RemixiconComponentType } from '@remixicon/react';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTokens } from '../../theme/useTokens';
import { CARD_HEIGHT } from './diagramLayout';
import { ToneIcon } from '../state/ToneIcon';

/** Somebody who writes or reads. */
export interface Party {
  id: string;
  name: string;
  /** Where the name leads. */
  to?: string;
  icon: RemixiconComponentType;
  /** Below the name: component, owner, members. */
  detail?: ReactNode;
  /** At the right: a rate, or lag as time. */
  value?: ReactNode;
  /** Below the value, such as `wrote 1 s ago`. */
  valueNote?: ReactNode;
  /** Instead of the value's note, in amber: `not seen for 9 days`. */
  warning?: string;
  /** A dashed border: declared but not seen, or seen but not declared. */
  uncertain?: boolean;
}

const line = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** The card of a party, in the one height that the wires are computed from. */
export function PartyCard(party: Party) {
  const { name, to, icon: Icon, detail, value, valueNote, warning } = party;
  const tokens = useTokens();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        height: CARD_HEIGHT,
        padding: '0 10px',
        borderRadius: '6px',
        border: party.uncertain
          ? `1px dashed ${tokens.controlBorder}`
          : `1px solid ${tokens.hairline}`,
        backgroundColor: tokens.subtleFill,
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexShrink: 0,
          color: tokens.tones.neutral.text,
        }}
      >
        <Icon size={16} aria-hidden />
      </Box>
      <Box sx={{ flex: '1 1 auto', minWidth: 0 }}>
        <Box
          sx={{ typography: 'body2', fontWeight: 500, ...line }}
          title={name}
        >
          {to ? (
            <Link component={RouterLink} to={to}>
              {name}
            </Link>
          ) : (
            name
          )}
        </Box>
        {detail !== undefined && (
          <Box sx={{ typography: 'caption', color: 'text.secondary', ...line }}>
            {detail}
          </Box>
        )}
      </Box>
      <Box sx={{ flexShrink: 0, textAlign: 'right' }}>
        <Box sx={{ typography: 'body2' }}>{value}</Box>
        {warning === undefined ? (
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
            {valueNote}
          </Box>
        ) : (
          <Box
            sx={{
              typography: 'caption',
              display: 'flex',
              alignItems: 'center',
              gap: '4px',
              color: tokens.tones.attention.text,
            }}
          >
            <ToneIcon tone="attention" size={13} />
            {warning}
          </Box>
        )}
      </Box>
    </Box>
  );
}
