// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMemo, useState } from 'react';
import { monospace } from '../../theme/monospace';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';
import { codeColors } from './CodeLine';
import { CodeLanguage } from './codeTokens';
import { DiffCell } from './DiffCell';
import { DiffRow, diffRows } from './diffRows';
import { foldRows } from './foldRows';
import { lineDiff } from './lineDiff';

export interface TextDiffProps {
  before: string;
  after: string;
  language: CodeLanguage;
  /** Above each side. */
  titles: { before: string; after: string };
  /** Names the comparison for screen readers. */
  label: string;
}

/** Beside each other; where there is no room for that, below each other. */
const columns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  '@media (max-width: 599.95px)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
} as const;

/** Two texts beside each other, the older one left; what stayed is folded. */
export function TextDiff(props: TextDiffProps) {
  const { before, after, language, titles, label } = props;
  const [opened, setOpened] = useState<readonly number[]>([]);
  const parts = useMemo(
    () => foldRows(diffRows(lineDiff(before, after))),
    [before, after],
  );
  return (
    <Box
      role="table"
      aria-label={label}
      sx={theme => ({
        ...codeColors(theme),
        borderTop: 1,
        borderColor: 'divider',
      })}
    >
      <Box
        role="row"
        sx={{
          ...columns,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        {[titles.before, titles.after].map(title => (
          <Box
            key={title}
            role="columnheader"
            sx={{
              typography: 'caption',
              padding: '8px 16px',
              color: 'text.secondary',
              '@media (min-width: 600px)': {
                '& + &': { borderLeft: 1, borderColor: 'divider' },
              },
            }}
          >
            {title}
          </Box>
        ))}
      </Box>
      <Box
        role="rowgroup"
        sx={{
          ...monospace,
          fontSize: '0.75rem',
          lineHeight: '1.125rem',
          paddingY: 0.5,
        }}
      >
        {parts.map((part, index) =>
          part.folded && !opened.includes(index) ? (
            <Folded
              key={index}
              rows={part.rows}
              onOpen={() => setOpened([...opened, index])}
            />
          ) : (
            part.rows.map((row, line) => (
              <Row key={`${index}/${line}`} row={row} language={language} />
            ))
          ),
        )}
      </Box>
    </Box>
  );
}

function Row({ row, language }: { row: DiffRow; language: CodeLanguage }) {
  const isChanged = row.kind === 'changed';
  return (
    <Box role="row" sx={columns}>
      <DiffCell
        line={row.before}
        look={isChanged ? 'removed' : undefined}
        language={language}
      />
      <DiffCell
        line={row.after}
        look={isChanged ? 'added' : undefined}
        language={language}
        // The same line once more says nothing below the first.
        isRepeated={!isChanged}
      />
    </Box>
  );
}

function Folded(props: { rows: readonly DiffRow[]; onOpen: () => void }) {
  const { t } = useTexts(schemaTranslationRef);
  const lines = t('schemaPage.compare.unchanged', {
    count: props.rows.length,
  });
  return (
    <Box role="row">
      <Box role="cell" aria-colspan={2} sx={{ padding: '4px 16px 4px 60px' }}>
        <Link
          component="button"
          type="button"
          aria-label={t('schemaPage.compare.showLines', { lines })}
          onClick={props.onOpen}
          sx={{ font: 'inherit', color: 'text.secondary' }}
        >
          {lines}
        </Link>
      </Box>
    </Box>
  );
}
