// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { monospace } from '../../theme/monospace';
import { useTokens } from '../../theme/useTokens';
import { CodeLine, codeColors } from './CodeLine';
import { CodeLanguage } from './codeTokens';

export interface CodeViewProps {
  code: string;
  language: CodeLanguage;
  /** What it is, for screen readers. */
  label: string;
  /** Lines to point at, from 1. */
  marked?: readonly number[];
}

/** Beyond that many lines, colours would take too long. */
const MOST_COLOURED = 3000;

/** A document with its lines numbered and its pieces coloured. */
export function CodeView({ code, language, label, marked }: CodeViewProps) {
  const tokens = useTokens();
  const lines = code.replace(/\n$/, '').split('\n');
  const shownAs = lines.length > MOST_COLOURED ? 'text' : language;
  return (
    <Box
      // Focusable, so that the keyboard can scroll it.
      tabIndex={0}
      role="region"
      aria-label={label}
      sx={theme => ({
        ...monospace,
        ...codeColors(theme),
        fontSize: '0.75rem',
        lineHeight: '1.125rem',
        maxHeight: 720,
        overflow: 'auto',
        paddingY: 1,
        color: 'text.primary',
      })}
    >
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {lines.map((line, index) => (
          <Box
            component="li"
            key={index}
            sx={{
              display: 'grid',
              gridTemplateColumns: '48px minmax(0, 1fr)',
              backgroundColor: marked?.includes(index + 1)
                ? tokens.tones.bad.tint
                : undefined,
            }}
          >
            <Box
              component="span"
              aria-hidden
              sx={{
                paddingRight: 1.5,
                textAlign: 'right',
                color: 'text.secondary',
                userSelect: 'none',
              }}
            >
              {index + 1}
            </Box>
            <Box
              component="span"
              sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              <CodeLine line={line} language={shownAs} />
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
