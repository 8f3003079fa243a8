// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FormSection } from '../../../../components/layout/FormSection';
import { Mono } from '../../../../components/values/Mono';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { FieldRow } from '../../../../components/layout/FieldRow';
import { FieldSlot } from '../fields/FieldSlot';
import { TextField } from '../../../../components/controls/TextField';
import { useFieldTexts } from '../useFieldTexts';
import { useOwnerTitles } from '../useOwnerTitles';
import { TopicFormModel } from '../useTopicForm';
import { NameField } from './NameField';
import { NoPrefixBanner } from './NoPrefixBanner';

const LONGEST_DESCRIPTION = 500;

/** What the topic is called, what it carries, and who answers for it. */
export function NameSection({ model }: { model: TopicFormModel }) {
  const { form, change, policy } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf } = useFieldTexts(model);
  const titleOf = useOwnerTitles();
  const { example } = policy.naming;
  return (
    <FormSection
      title={t(`newTopic.${model.request ? 'edit.what' : 'name.title'}`)}
      why={
        !model.request &&
        t('newTopic.name.why', {
          pattern: <Mono key="pattern">{example}</Mono>,
        })
      }
    >
      {!model.request && (
        <>
          <NoPrefixBanner policy={policy} />
          <FieldSlot field="name">
            <NameField model={model} />
          </FieldSlot>
        </>
      )}
      <FieldRow columns="2fr 1fr">
        <FieldSlot field="description">
          <TextField
            label={t('newTopic.name.description')}
            labelNote={t('newTopic.name.required')}
            hint={t('newTopic.name.descriptionHint')}
            error={errorOf('description')}
            maxLength={LONGEST_DESCRIPTION}
            value={form.description}
            onChange={description => change({ description })}
          />
        </FieldSlot>
        <FieldSlot field="owner">
          <ChoiceField
            label={t('newTopic.name.owner')}
            value={form.owner || undefined}
            error={errorOf('owner')}
            options={policy.owners.map(ref => ({
              value: ref,
              label: titleOf(ref),
            }))}
            onChange={owner => owner && change({ owner })}
          />
        </FieldSlot>
      </FieldRow>
    </FormSection>
  );
}
