// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  COMPATIBILITY_LEVELS,
  compatibilityLevel,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { TextArea } from '../../../../components/controls/TextArea';
import { FieldRow } from '../../../../components/layout/FieldRow';
import { FormSection } from '../../../../components/layout/FormSection';
import { useOwnerOptions } from '../../../../hooks/useOwnerOptions';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaFormModel } from '../useSchemaForm';

/** What it is, and for a new one whose it is and which rule it gets. */
export function AboutSection({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const { form, isNew, set } = model;
  return (
    <FormSection
      title={t('newSchema.about.title')}
      why={t('newSchema.about.why')}
    >
      {isNew && <OwnerAndRule model={model} />}
      <TextArea
        label={t('newSchema.about.description')}
        value={form.description}
        onChange={description => set({ description })}
      />
    </FormSection>
  );
}

function OwnerAndRule({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const groups = useOwnerOptions();
  const { form, facts, set } = model;
  const { owners } = facts.policy;
  return (
    <FieldRow columns="1fr 1fr">
      <ChoiceField
        label={t('newSchema.about.owner')}
        value={form.owner}
        none={t('newSchema.where.choose')}
        options={[
          ...new Set([...owners, ...(form.owner ? [form.owner] : [])]),
        ].map(value => ({
          value,
          label:
            groups.find(group => group.value === value)?.label ??
            titleOfOwner(value),
        }))}
        onChange={owner => set({ owner })}
      />
      <ChoiceField
        label={t('newSchema.about.rule')}
        value={form.compatibility}
        none={t('newSchema.about.ruleDefault')}
        options={COMPATIBILITY_LEVELS.map(value => ({ value, label: value }))}
        hint={
          form.compatibility && compatibilityLevel(form.compatibility).means
        }
        onChange={compatibility => set({ compatibility })}
      />
    </FieldRow>
  );
}
