// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { TextArea } from '../../../../components/controls/TextArea';
import { TextField } from '../../../../components/controls/TextField';
import { FieldRow } from '../../../../components/layout/FieldRow';
import { FormSection } from '../../../../components/layout/FormSection';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useOwnerOptions } from '../../../../hooks/useOwnerOptions';
import { useTexts } from '../../../../translation/useTexts';
import { INITIAL_STATES, nameProblem } from '../connectorForm';
import { ConnectorFormModel } from '../useConnectorForm';

/** Its name, whose it is, what it is for, and how it begins. */
export function AboutSection({ model }: { model: ConnectorFormModel }) {
  const { t } = useTexts(connectorTranslationRef);
  const groups = useOwnerOptions();
  const { form, facts, set } = model;
  const { owners, prefixes } = facts.policy;
  const known = [...new Set([...owners, ...(form.owner ? [form.owner] : [])])];
  return (
    <FormSection
      title={t('newConnector.about.title')}
      why={t('newConnector.about.why')}
    >
      <TextField
        label={t('newConnector.about.name')}
        value={form.connector}
        maxLength={200}
        // A request is for one name, which stays.
        readOnly={facts.request !== undefined}
        error={nameProblem(form)}
        hint={t('newConnector.about.nameHelp', {
          prefix: prefixes[0]?.prefix ?? '',
        })}
        onChange={connector => set({ connector: connector.trim() })}
      />
      <FieldRow columns="1fr 1fr">
        <ChoiceField
          label={t('newConnector.about.owner')}
          value={form.owner}
          none={t('connectorChange.about.choose')}
          options={known.map(value => ({
            value,
            label:
              groups.find(group => group.value === value)?.label ??
              titleOfOwner(value),
          }))}
          onChange={owner => set({ owner })}
        />
        <ChoiceField
          label={t('newConnector.about.begins')}
          value={form.initialState}
          options={INITIAL_STATES.map(value => ({
            value,
            label: t(`newConnector.about.states.${value}`),
          }))}
          onChange={initialState =>
            set({ initialState: initialState ?? 'running' })
          }
        />
      </FieldRow>
      <TextArea
        label={t('newConnector.about.description')}
        value={form.description}
        maxLength={500}
        onChange={description => set({ description })}
      />
    </FormSection>
  );
}
