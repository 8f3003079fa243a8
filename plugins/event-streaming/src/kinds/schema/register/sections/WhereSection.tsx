// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { TextField } from '../../../../components/controls/TextField';
import { FieldRow } from '../../../../components/layout/FieldRow';
import { FormSection } from '../../../../components/layout/FormSection';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaFormModel } from '../useSchemaForm';

/** Registry, group and name of a new schema. */
export function WhereSection({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const { form, facts, set } = model;
  return (
    <FormSection
      title={t('newSchema.where.title')}
      why={t('newSchema.where.why')}
    >
      <FieldRow columns="1fr 1fr">
        <ChoiceField
          label={t('newSchema.where.registry')}
          value={form.registry}
          options={facts.registries.map(value => ({ value, label: value }))}
          onChange={registry => set({ registry: registry ?? '' })}
        />
        <TextField
          label={t('newSchema.where.group')}
          value={form.group}
          maxLength={512}
          onChange={group => set({ group })}
        />
      </FieldRow>
      <TextField
        label={t('newSchema.where.artifact')}
        value={form.artifact}
        maxLength={512}
        hint={t('newSchema.where.artifactHelp')}
        onChange={artifact => set({ artifact })}
      />
    </FormSection>
  );
}
