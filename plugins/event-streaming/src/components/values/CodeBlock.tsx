// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { monospace } from '../../theme/monospace';
import { useTokens } from '../../theme/useTokens';
import { CopyButton } from './CopyButton';

export interface CodeBlockProps {
  code: string;
  /** What it is, for the copy button and screen readers: `the command`. */
  what: string;
  /** Pixels, above which it scrolls. */
  maxHeight?: number;
}

/** Text to be copied: a command, a snippet, a log. */
export function CodeBlock({ code, what, maxHeight = 360 }: CodeBlockProps) {
  const tokens = useTokens();
  return (
    <Box
      sx={{
        position: 'relative',
        border: 1,
        borderColor: 'divider',
        borderRadius: '6px',
        backgroundColor: tokens.subtleFill,
      }}
    >
      <Box
        component="pre"
        // Focusable, so that the keyboard can scroll it.
        tabIndex={0}
        role="region"
        aria-label={what}
        sx={{
          ...monospace,
          margin: 0,
          padding: '10px 40px 10px 12px',
          maxHeight,
          overflow: 'auto',
          fontSize: '0.75rem',
          lineHeight: '1.125rem',
          color: 'text.primary',
        }}
      >
        {code}
      </Box>
      <Box
        sx={{
          position: 'absolute',
          top: 6,
          right: 8,
          // Lines scroll below the button.
          borderRadius: '6px',
          backgroundColor: 'background.paper',
        }}
      >
        <CopyButton value={code} what={what} />
      </Box>
    </Box>
  );
}
