// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ParsedSchema } from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { SearchField } from '../../components/controls/SearchField';
import { FilteredEmpty } from '../../components/state/FilteredEmpty';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';
import { fieldRows, matchingFields, parentPaths } from './fieldRows';
import { FieldTable } from './FieldTable';

export interface FieldTreeProps {
  schema: ParsedSchema;
  filter: string;
  onFilter: (filter: string) => void;
}

/** Rows that are shown at once. */
const PAGE = 300;
/** Trees up to that many parents are shown open. */
const FEW = 8;

/** The fields of a schema as a tree that can be filtered and folded. */
export function FieldTree({ schema, filter, onFilter }: FieldTreeProps) {
  const { t } = useTexts(schemaTranslationRef);
  const parents = useMemo(() => parentPaths(schema.fields), [schema]);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(parents.length <= FEW ? parents : []),
  );
  const [shown, setShown] = useState(PAGE);
  const isFiltered = filter.trim() !== '';
  const rows = useMemo(() => {
    const found = isFiltered
      ? matchingFields(schema.fields, filter)
      : schema.fields;
    return fieldRows(found, path => isFiltered || open.has(path));
  }, [schema, filter, isFiltered, open]);
  const toggle = (path: string) =>
    setOpen(known => {
      const next = new Set(known);
      if (!next.delete(path)) {
        next.add(path);
      }
      return next;
    });

  if (schema.fields.length === 0) {
    return <Note>{t('schemaPage.fields.none', { type: schema.type })}</Note>;
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, padding: 2 }}>
        <SearchField
          label={t('schemaPage.fields.search')}
          value={filter}
          onChange={onFilter}
        />
        {parents.length > 0 && !isFiltered && (
          <Button
            variant="outlined"
            onClick={() =>
              setOpen(open.size > 0 ? new Set() : new Set(parents))
            }
          >
            {t(`schemaPage.fields.${open.size > 0 ? 'collapse' : 'expand'}`)}
          </Button>
        )}
      </Box>
      {rows.length > 0 ? (
        <FieldTable
          label={t('schemaPage.fields.label')}
          rows={rows.slice(0, shown)}
          onToggle={isFiltered ? undefined : toggle}
        />
      ) : (
        <FilteredEmpty
          title={t('schemaPage.fields.noMatch', { q: filter })}
          clear={t('schemaPage.fields.noMatchClear')}
          onClear={() => onFilter('')}
        />
      )}
      {rows.length > shown && (
        <Box sx={{ padding: 2 }}>
          <Button variant="outlined" onClick={() => setShown(shown + PAGE)}>
            {t('schemaPage.fields.more', {
              number: String(Math.min(PAGE, rows.length - shown)),
            })}
          </Button>
        </Box>
      )}
      {schema.truncated && <Note>{t('schemaPage.fields.truncated')}</Note>}
    </>
  );
}

function Note({ children }: { children: string }) {
  return (
    <Box sx={{ typography: 'body2', padding: 2, color: 'text.secondary' }}>
      {children}
    </Box>
  );
}
