// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { PlanStep } from '@sluice/plugin-event-streaming-common';
import { Mono } from '../components/values/Mono';
import { OwnerTitle } from '../components/values/OwnerTitle';
import { TwoLines } from '../components/values/TwoLines';
import { useTokens } from '../theme/useTokens';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { stackedWhenNarrow } from './stackedWhenNarrow';
import { ChangedValue, StepChange, stepChanges } from './stepChanges';

export interface ChangesTableProps {
  steps: readonly PlanStep[];
  /** Names the table for screen readers. */
  label: string;
}

/** Every setting that steps change, before and after. */
export function ChangesTable({ steps, label }: ChangesTableProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <Box
      sx={{ overflowX: 'auto' }}
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <Table size="small" aria-label={label} sx={stackedWhenNarrow}>
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
          {stepChanges(steps).map(change => (
            <ChangeRow key={change.id} change={change} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function ChangeRow({ change }: { change: StepChange }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { tones } = useTokens();
  const grave = change.risk === 'high' ? tones.bad.text : undefined;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <TwoLines
          first={change.title}
          second={change.key && <Mono>{change.key}</Mono>}
        />
      </TableCell>
      <TableCell
        data-label={t('requests.changeColumns.now')}
        sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
      >
        {change.before ? (
          <Value value={change.before} />
        ) : (
          t('requests.notThere')
        )}
      </TableCell>
      <TableCell
        data-label={t('requests.changeColumns.after')}
        sx={{ fontWeight: 500, color: grave, overflowWrap: 'anywhere' }}
      >
        <Value value={change.after} />
      </TableCell>
      <TableCell align="right" sx={{ color: grave ?? 'text.secondary' }}>
        {t(`requests.risk.${change.risk}`)}
      </TableCell>
    </TableRow>
  );
}

function Value({ value: { text, entityRef } }: { value: ChangedValue }) {
  return entityRef ? <OwnerTitle entityRef={entityRef} /> : <>{text}</>;
}
