// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { useTokens } from '../../theme/useTokens';
import { visuallyHidden } from '../../theme/visuallyHidden';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';
import { CodeLine } from './CodeLine';
import { CodeLanguage } from './codeTokens';
import { DiffLine } from './diffRows';

export interface DiffCellProps {
  /** Undefined where the other side has a line of its own. */
  line: DiffLine | undefined;
  /** Undefined where both sides are the same. */
  look: 'removed' | 'added' | undefined;
  language: CodeLanguage;
  /** The other side has the same, and is enough where there is little room. */
  isRepeated?: boolean;
}

/** One side of a row: its number, its text, and what differs in it. */
export function DiffCell(props: DiffCellProps) {
  const { line, look, language, isRepeated } = props;
  const { t } = useTexts(schemaTranslationRef);
  const { diff } = useTokens();
  return (
    <Box
      role="cell"
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(0, 1fr)',
        minHeight: '1.125rem',
        backgroundColor: line && look ? diff[look].line : undefined,
        '@media (min-width: 600px)': {
          '& + &': { borderLeft: 1, borderColor: 'divider' },
        },
        '@media (max-width: 599.95px)': {
          // Nothing stands on this side, or what stands on the other.
          display: line && !isRepeated ? undefined : 'none',
        },
        '& mark': {
          color: 'inherit',
          borderRadius: '2px',
          backgroundColor: look && diff[look].text,
        },
      }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{
          paddingRight: 1,
          textAlign: 'right',
          color: 'text.secondary',
          userSelect: 'none',
        }}
      >
        {line?.number}
      </Box>
      <Box
        component="span"
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {line && look && (
          <Box component="span" sx={visuallyHidden}>
            {t(`schemaPage.compare.${look}`)}{' '}
          </Box>
        )}
        {line && <Text line={line} language={language} />}
      </Box>
    </Box>
  );
}

function Text({ line, language }: { line: DiffLine; language: CodeLanguage }) {
  const { text, differs } = line;
  if (!differs || differs.from === differs.to) {
    return <CodeLine line={text} language={language} />;
  }
  const { from, to } = differs;
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
