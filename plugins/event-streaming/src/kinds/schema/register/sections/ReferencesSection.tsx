// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { RiAddLine, RiCloseLine } from '@remixicon/react';
import { RegisteredReference } from '@sluice/plugin-event-streaming-common';
import { TextField } from '../../../../components/controls/TextField';
import { FormSection } from '../../../../components/layout/FormSection';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaFormModel } from '../useSchemaForm';

const FIELDS = ['name', 'group', 'artifact', 'version'] as const;

/** Versions of other schemas that this one needs. */
export function ReferencesSection({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const { form, check, set } = model;
  const { references } = form;
  const missing = (check.check?.missing ?? []).filter(
    name => !references.some(one => one.name === name),
  );
  const add = (name: string) =>
    set({
      references: [
        ...references,
        { name, group: form.group, artifact: '', version: '1' },
      ],
    });
  return (
    <FormSection
      title={t('newSchema.references.title')}
      why={t('newSchema.references.why')}
    >
      {references.length === 0 && (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('newSchema.references.none')}
        </Box>
      )}
      {references.map((reference, index) => (
        <ReferenceRow
          key={index}
          reference={reference}
          onChange={changes =>
            set({
              references: references.map((one, at) =>
                at === index ? { ...one, ...changes } : one,
              ),
            })
          }
          onRemove={() =>
            set({ references: references.filter((_, at) => at !== index) })
          }
        />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {missing.map(name => (
          <Button key={name} variant="outlined" onClick={() => add(name)}>
            {t('newSchema.references.addNamed', { name })}
          </Button>
        ))}
        <Button
          variant="outlined"
          startIcon={<RiAddLine size={16} aria-hidden />}
          onClick={() => add('')}
        >
          {t('newSchema.references.add')}
        </Button>
      </Box>
    </FormSection>
  );
}

interface ReferenceRowProps {
  reference: RegisteredReference;
  onChange: (changes: Partial<RegisteredReference>) => void;
  onRemove: () => void;
}

function ReferenceRow({ reference, onChange, onRemove }: ReferenceRowProps) {
  const { t } = useTexts(schemaTranslationRef);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '2fr 1fr 2fr 80px auto',
        gap: 1,
        alignItems: 'end',
        '& > *': { minWidth: 0 },
        '@media (max-width: 699.95px)': {
          gridTemplateColumns: 'minmax(0, 1fr)',
        },
      }}
    >
      {FIELDS.map(field => (
        <TextField
          key={field}
          label={t(`newSchema.references.${field}`)}
          value={reference[field]}
          maxLength={512}
          onChange={value => onChange({ [field]: value })}
        />
      ))}
      <IconButton
        aria-label={t('newSchema.references.remove', { name: reference.name })}
        onClick={onRemove}
      >
        <RiCloseLine size={16} aria-hidden />
      </IconButton>
    </Box>
  );
}
