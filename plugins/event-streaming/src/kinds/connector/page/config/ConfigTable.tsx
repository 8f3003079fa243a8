// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Mono } from '../../../../components/values/Mono';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { firstSentence } from '../../config/firstSentence';
import { ConfigRow } from './configRows';
import { ConfigValue } from './ConfigValue';

/** A phone has no room for what the plug-in says of each key. */
const WITHOUT_MEANING = {
  '@media (max-width: 599.95px)': {
    '& th:nth-of-type(3), & td:nth-of-type(2)': { display: 'none' },
  },
};

/** Keys with value, and what they mean. */
export function ConfigTable({ rows }: { rows: readonly ConfigRow[] }) {
  const { t } = useTexts(connectorTranslationRef);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table
        size="small"
        aria-label={t('connectorPage.config.title')}
        sx={WITHOUT_MEANING}
      >
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '28%' }}>
              {t('connectorPage.config.key')}
            </TableCell>
            <TableCell sx={{ width: '38%' }}>
              {t('connectorPage.config.value')}
            </TableCell>
            <TableCell>{t('connectorPage.config.meaning')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <Row key={row.key} row={row} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Row({ row }: { row: ConfigRow }) {
  const { key, entry, defaultValue, meaning, mark, isDefault } = row;
  const { t } = useTexts(connectorTranslationRef);
  const notes = [
    mark && t(`connectorPage.config.${mark}`),
    isDefault && t('connectorPage.config.asDefault'),
  ].filter(Boolean);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Mono>{key}</Mono>
      </TableCell>
      <TableCell>
        {entry ? (
          <ConfigValue entry={entry} />
        ) : (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {defaultValue ? (
              <>
                <Mono>{defaultValue}</Mono> ({t('connectorPage.config.default')}
                )
              </>
            ) : (
              t('connectorPage.config.unset')
            )}
          </Box>
        )}
      </TableCell>
      <TableCell>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {notes.length > 0 && <Box component="span">{notes.join(', ')}. </Box>}
          {meaning && <span title={meaning}>{firstSentence(meaning)}</span>}
        </Box>
      </TableCell>
    </TableRow>
  );
}
