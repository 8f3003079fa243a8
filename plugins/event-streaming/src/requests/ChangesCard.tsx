// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { RequestStep } from '@sluice/plugin-event-streaming-common';
import { Mono } from '../components/Mono';
import { SectionCard } from '../components/SectionCard';
import { TwoLines } from '../components/TwoLines';
import { eventStreamingTranslationRef } from '../translation';
import { stepChanges } from './stepChanges';

/** Every setting that a request changes, before and after. */
export function ChangesCard({ steps }: { steps: RequestStep[] }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const changes = stepChanges(steps);
  const label = t('requests.changes');
  return (
    <SectionCard title={label} count={changes.length} content="table">
      <Box
        sx={{ overflowX: 'auto' }}
        tabIndex={0}
        role="group"
        aria-label={label}
      >
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              <TableCell>{t('requests.changeColumns.setting')}</TableCell>
              <TableCell>{t('requests.changeColumns.now')}</TableCell>
              <TableCell>{t('requests.changeColumns.after')}</TableCell>
              <TableCell align="right">
                {t('requests.changeColumns.risk')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {changes.map(change => (
              <TableRow key={change.id}>
                <TableCell component="th" scope="row">
                  <TwoLines
                    first={change.title}
                    second={change.key && <Mono>{change.key}</Mono>}
                  />
                </TableCell>
                <TableCell sx={{ color: 'text.secondary' }}>
                  {change.before ?? t('requests.notThere')}
                </TableCell>
                <TableCell sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
                  {change.after}
                </TableCell>
                <TableCell align="right" sx={{ color: 'text.secondary' }}>
                  {t(`requests.risk.${change.risk}`)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </SectionCard>
  );
}
