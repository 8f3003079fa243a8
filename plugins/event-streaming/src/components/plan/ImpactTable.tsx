// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { ReactNode } from 'react';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { StateName } from '../state/StateName';
import { StateWord } from '../state/StateWord';
import { TwoLines } from '../values/TwoLines';

/** Somebody whom a change reaches. A column that no row fills is left out. */
export interface ImpactRow {
  id: string;
  name: ReactNode;
  /** One sentence. */
  consequence?: ReactNode;
  /** Colours the consequence. */
  tone?: 'attention' | 'bad';
  owner?: ReactNode;
  behind?: ReactNode;
  lastCommit?: ReactNode;
  state?: StateName;
}

export interface ImpactTableProps {
  rows: readonly ImpactRow[];
  /** Names the table for screen readers, such as the card's title. */
  label: string;
}

/** Who is affected; stands in a `table` card. */
export function ImpactTable({ rows, label }: ImpactTableProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const has = (key: keyof ImpactRow) =>
    rows.some(row => row[key] !== undefined);
  return (
    <Box
      sx={{ overflowX: 'auto' }}
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <Table aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{t('impact.party')}</TableCell>
            {has('owner') && <TableCell>{t('impact.owner')}</TableCell>}
            {has('behind') && (
              <TableCell align="right">{t('impact.behind')}</TableCell>
            )}
            {has('lastCommit') && (
              <TableCell>{t('impact.lastCommit')}</TableCell>
            )}
            {has('state') && <TableCell>{t('impact.state')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={row.id}>
              <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
                <TwoLines
                  first={row.name}
                  second={row.consequence}
                  tone={row.tone}
                />
              </TableCell>
              {has('owner') && <TableCell>{row.owner}</TableCell>}
              {has('behind') && (
                <TableCell align="right">{row.behind}</TableCell>
              )}
              {has('lastCommit') && <TableCell>{row.lastCommit}</TableCell>}
              {has('state') && (
                <TableCell>
                  {row.state && <StateWord state={row.state} />}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
