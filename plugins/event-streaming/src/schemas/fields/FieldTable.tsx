// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import { Mono } from '../../components/values/Mono';
import { Tag } from '../../components/values/Tag';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';
import { FieldAbout } from './FieldAbout';
import { FieldRow } from './fieldRows';

export interface FieldTableProps {
  label: string;
  rows: readonly FieldRow[];
  /** Undefined where everything stays open, as while filtering. */
  onToggle: ((path: string) => void) | undefined;
}

const INDENT = 20;

/** Fields with their types and what is said of them. */
export function FieldTable({ label, rows, onToggle }: FieldTableProps) {
  const { t } = useTexts(schemaTranslationRef);
  return (
    <Box
      role="group"
      aria-label={label}
      tabIndex={0}
      sx={{ overflowX: 'auto', borderTop: 1, borderColor: 'divider' }}
    >
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{t('schemaPage.fields.column.field')}</TableCell>
            <TableCell>{t('schemaPage.fields.column.type')}</TableCell>
            <TableCell>{t('schemaPage.fields.column.about')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={row.field.path}>
              <TableCell
                component="th"
                scope="row"
                sx={{ verticalAlign: 'top', whiteSpace: 'nowrap' }}
              >
                <Name row={row} onToggle={onToggle} />
              </TableCell>
              <TableCell sx={{ verticalAlign: 'top' }}>
                <Type row={row} />
              </TableCell>
              <TableCell sx={{ verticalAlign: 'top', minWidth: 200 }}>
                <FieldAbout field={row.field} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Name(props: { row: FieldRow; onToggle: FieldTableProps['onToggle'] }) {
  const { field, depth, isBranch, hasMore, isOpen } = props.row;
  const { onToggle } = props;
  const { t } = useTexts(schemaTranslationRef);
  const Icon = isOpen ? RiArrowDownSLine : RiArrowRightSLine;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        paddingLeft: `${depth * INDENT}px`,
      }}
    >
      {hasMore && onToggle ? (
        <IconButton
          size="small"
          aria-expanded={isOpen}
          aria-label={t('schemaPage.fields.openOne', { name: field.name })}
          onClick={() => onToggle(field.path)}
          sx={{ margin: '-4px 0 -4px -8px' }}
        >
          <Icon size={16} aria-hidden />
        </IconButton>
      ) : (
        <Box component="span" sx={{ width: 20 }} />
      )}
      {isBranch && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('schemaPage.fields.branch')}
        </Box>
      )}
      <Mono sx={{ fontWeight: 600, overflowWrap: 'normal' }}>{field.name}</Mono>
    </Box>
  );
}

function Type({ row: { field, isBranch } }: { row: FieldRow }) {
  const { t } = useTexts(schemaTranslationRef);
  const { type, required, nullable, contentModel, number } = field;
  const tags = [
    !isBranch && !(required && nullable)
      ? t(`schemaPage.fields.${required ? 'required' : 'optional'}`)
      : undefined,
    number === undefined
      ? undefined
      : t('schemaPage.fields.number', { number: String(number) }),
    contentModel && t(`schemaPage.fields.${contentModel}`),
    field.deprecated ? t('schemaPage.fields.deprecated') : undefined,
    field.recursive ? t('schemaPage.fields.recursive') : undefined,
    field.unresolved ? t('schemaPage.fields.unresolved') : undefined,
  ].flatMap(tag => tag ?? []);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 6px' }}>
      <span>{type}</span>
      {tags.map(tag => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </Box>
  );
}
