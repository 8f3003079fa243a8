// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Theme } from '@mui/material/styles';
import { Environment } from '@sluice/plugin-event-streaming-common';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { TwoLines } from '../components/values/TwoLines';
import { visuallyHidden } from '../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { RuleRow } from './compareRules';

export interface RulesTableProps {
  /** Names the table for screen readers. */
  label: string;
  environments: readonly Environment[];
  rows: readonly RuleRow[];
  /** What holds where nothing is said. */
  silent: string;
}

/** Rules in rows, and what each says in an environment side by side. */
export function RulesTable(props: RulesTableProps) {
  const { label, environments, rows, silent } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <Table size="small" aria-label={label} sx={tableStyles}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '22%' }}>
            <Box component="span" sx={visuallyHidden}>
              {t('policyPage.about')}
            </Box>
          </TableCell>
          {environments.map(({ name, title, tier }) => (
            <TableCell key={name}>
              <EnvironmentBadge name={title} tier={tier} variant="filled" />
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ about, cells }) => (
          <TableRow key={about}>
            <TableCell component="th" scope="row">
              {about}
            </TableCell>
            {cells.map((sentences, index) => (
              <TableCell
                key={environments[index].name}
                data-label={environments[index].title}
              >
                <Sentences sentences={sentences} silent={silent} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Sentences({
  sentences,
  silent,
}: {
  sentences: RuleRow['cells'][number];
  silent: string;
}) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return sentences.length === 0 ? (
    <Box sx={{ color: 'text.secondary' }}>{silent}</Box>
  ) : (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {sentences.map(({ text, from }) => (
        <TwoLines
          key={text}
          first={text}
          second={from && t(`policyPage.from.${from}`)}
        />
      ))}
    </Box>
  );
}

/** On a phone, what holds in each environment stands below its name. */
function tableStyles(theme: Theme) {
  return {
    tableLayout: 'fixed',
    '& :is(th, td)': { verticalAlign: 'top' },
    '& tbody th': { color: theme.palette.text.secondary, fontWeight: 400 },
    [theme.breakpoints.down('sm')]: {
      '& thead': visuallyHidden,
      '& tr': { display: 'grid', padding: '8px 0' },
      '& tbody tr': { borderTop: `1px solid ${theme.palette.divider}` },
      '& tbody :is(th, td)': { border: 0, padding: '0 16px 6px' },
      '& tbody th': { color: theme.palette.text.primary, fontWeight: 500 },
      '& td[data-label]::before': {
        ...theme.typography.caption,
        content: 'attr(data-label)',
        display: 'block',
        color: theme.palette.text.secondary,
      },
    },
  } as const;
}
