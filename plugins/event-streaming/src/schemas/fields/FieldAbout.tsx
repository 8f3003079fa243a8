// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { SchemaField } from '@sluice/plugin-event-streaming-common';
import { Mono } from '../../components/values/Mono';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';

const MOST_SYMBOLS = 12;

/** What a schema says of a field: its purpose, its default, its values. */
export function FieldAbout({ field }: { field: SchemaField }) {
  const { t } = useTexts(schemaTranslationRef);
  const { doc, symbols = [], aliases = [], limits = [] } = field;
  const first = symbols.slice(0, MOST_SYMBOLS).join(', ');
  const values =
    symbols.length > MOST_SYMBOLS
      ? t('schemaPage.fields.moreSymbols', {
          symbols: first,
          number: String(symbols.length - MOST_SYMBOLS),
        })
      : first;
  const notes = [
    symbols.length > 0
      ? t('schemaPage.fields.symbols', { symbols: values })
      : undefined,
    limits.length > 0 ? limits.join(', ') : undefined,
    aliases.length > 0
      ? t('schemaPage.fields.aliases', { names: aliases.join(', ') })
      : undefined,
  ].flatMap(note => note ?? []);
  return (
    <>
      {doc && <Box sx={{ overflowWrap: 'anywhere' }}>{doc}</Box>}
      {field.default !== undefined && (
        <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {t('schemaPage.fields.default', {
            value: <Mono key="value">{field.default}</Mono>,
          })}
        </Box>
      )}
      {notes.map(note => (
        <Box
          key={note}
          sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          {note}
        </Box>
      ))}
    </>
  );
}
