// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { OwnerLink } from '../../../../components/values/OwnerLink';

export interface ContractPartyProps {
  name: ReactNode;
  /** Such as the group that was seen, or that it was not. */
  note?: ReactNode;
  /** Whose it is; `unknown` where nobody says. */
  owner: string | undefined | 'unknown';
}

/** Who writes or reads, with the group of people that answers for it. */
export function ContractParty({ name, note, owner }: ContractPartyProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '2px 12px',
        // Links of two lines need 24 px each (WCAG 2.2, 2.5.8).
        lineHeight: '24px',
        overflowWrap: 'anywhere',
      }}
    >
      <span>{name}</span>
      {owner !== 'unknown' && <OwnerLink entityRef={owner} />}
      {note !== undefined && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {note}
        </Box>
      )}
    </Box>
  );
}
