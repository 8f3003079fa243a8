// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { useTokens } from '../../theme/useTokens';

export interface InitialsProps {
  /** The person's name; stands beside it in words. */
  name: string;
}

/** A person as two letters on a disc. */
export function Initials({ name }: InitialsProps) {
  const { info } = useTokens().tones;
  const words = name.split(/[\s._-]+/).filter(Boolean);
  const letters =
    words.length > 1 ? `${words[0][0]}${words[1][0]}` : name.slice(0, 2);
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'inline-flex',
        flexShrink: 0,
        alignItems: 'center',
        justifyContent: 'center',
        width: 20,
        height: 20,
        borderRadius: '50%',
        fontSize: '0.5625rem',
        fontWeight: 600,
        backgroundColor: info.tint,
        color: info.text,
      }}
    >
      {letters.toUpperCase()}
    </Box>
  );
}
