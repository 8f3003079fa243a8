// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { StreamingTokens } from '../../theme/tokens';
import { useTokens } from '../../theme/useTokens';

export interface EnvironmentBadgeProps {
  /** `Production` in headers and dialogs, `prod` in rows. */
  name: string;
  tier: 'dev' | 'staging' | 'prod';
  /** `filled` for headers and dialogs, `tinted` for rows. */
  variant?: 'filled' | 'tinted';
}

function colorsOf(
  tokens: StreamingTokens,
  tier: EnvironmentBadgeProps['tier'],
  variant: EnvironmentBadgeProps['variant'],
) {
  const { production, controlBorder, tones } = tokens;
  if (tier !== 'prod') {
    return { color: tones.neutral.text, border: `1px solid ${controlBorder}` };
  }
  return variant === 'filled'
    ? { color: production.onFill, backgroundColor: production.fill }
    : { color: production.text, backgroundColor: production.tint };
}

/** Where something runs. Production has a colour of its own, nothing else has. */
export function EnvironmentBadge({
  name,
  tier,
  variant = 'tinted',
}: EnvironmentBadgeProps) {
  const tokens = useTokens();
  return (
    <Box
      component="span"
      sx={theme => ({
        ...theme.typography.overline,
        display: 'inline-flex',
        alignItems: 'center',
        height: 20,
        padding: '0 7px',
        borderRadius: '4px',
        whiteSpace: 'nowrap',
        ...colorsOf(tokens, tier, variant),
      })}
    >
      {name}
    </Box>
  );
}
