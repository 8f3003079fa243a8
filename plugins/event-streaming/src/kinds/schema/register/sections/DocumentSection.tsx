// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  detectSchemaFormat,
  SCHEMA_FORMAT_DEFINITIONS,
  schemaFormatDefinition,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { CodeEditor } from '../../../../components/code/CodeEditor';
import { GroupField } from '../../../../components/controls/GroupField';
import { SegmentedControl } from '../../../../components/controls/SegmentedControl';
import { FormSection } from '../../../../components/layout/FormSection';
import { formatCount } from '../../../../format/formatCount';
import { useDebounced } from '../../../../hooks/useDebounced';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { FileButton } from '../FileButton';
import { readSchemaFile } from '../readSchemaFile';
import { SchemaFormModel } from '../useSchemaForm';

/** The document and its format. */
export function DocumentSection({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const { form, isTooLong, set } = model;
  const [refused, setRefused] = useState<string>();
  const syntax = model.check.check?.syntax;
  const open = async (file: File) => {
    const read = await readSchemaFile(file);
    setRefused(read.outcome === 'refused' ? read.reason : undefined);
    if (read.outcome === 'read') {
      set({ content: read.text, format: read.format ?? form.format });
    }
  };
  const error = isTooLong
    ? t('newSchema.document.tooLong', {
        number: formatCount(form.content.length),
      })
    : refused ??
      (syntax &&
        t('newSchema.document.place', {
          line: String(syntax.line),
          column: String(syntax.column),
          message: syntax.message,
        }));
  return (
    <FormSection
      title={t('newSchema.document.title')}
      why={t('newSchema.document.why')}
    >
      <FormatField model={model} />
      <CodeEditor
        label={t('newSchema.document.editor')}
        value={form.content}
        error={error}
        marked={syntax?.line}
        onChange={content => {
          setRefused(undefined);
          set({ content });
        }}
        onFile={open}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <FileButton label={t('newSchema.document.file')} onFile={open} />
        <Box
          component="span"
          sx={{ typography: 'body2', color: 'text.secondary' }}
        >
          {t('newSchema.document.drop')}
        </Box>
      </Box>
    </FormSection>
  );
}

function FormatField({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const { form, facts, set } = model;
  const settled = useDebounced(form.content);
  const detected = useMemo(() => detectSchemaFormat(settled), [settled]);
  const label = t('newSchema.document.format');
  const differs = detected && detected !== form.format ? detected : undefined;
  const title = differs && schemaFormatDefinition(differs).title;
  return (
    <GroupField
      label={label}
      hint={
        <>
          {schemaFormatDefinition(form.format).fits}{' '}
          {differs && (
            <>
              {t('newSchema.document.looksLike', { format: title ?? '' })}{' '}
              {!facts.schema?.format && (
                <Link
                  component="button"
                  type="button"
                  underline="always"
                  onClick={() => set({ format: differs })}
                  sx={{ font: 'inherit', verticalAlign: 'baseline' }}
                >
                  {t('newSchema.document.use', { format: title ?? '' })}
                </Link>
              )}
            </>
          )}
        </>
      }
    >
      <SegmentedControl
        label={label}
        value={form.format}
        options={SCHEMA_FORMAT_DEFINITIONS.map(one => ({
          value: one.format,
          label: one.title,
          // The format of a schema stays what it was.
          disabled:
            facts.schema?.format !== undefined &&
            facts.schema.format !== one.format,
        }))}
        onChange={format => set({ format })}
      />
    </GroupField>
  );
}
