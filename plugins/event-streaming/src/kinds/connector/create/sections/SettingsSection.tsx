// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { Finding } from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { CodeEditor } from '../../../../components/code/CodeEditor';
import { SegmentedControl } from '../../../../components/controls/SegmentedControl';
import { FormSection } from '../../../../components/layout/FormSection';
import { LoadingRows } from '../../../../components/state/LoadingRows';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { configErrors } from '../../config/configErrors';
import { keyGroups } from '../keyGroups';
import { ConnectorFormModel } from '../useConnectorForm';
import { FurtherKeys } from './FurtherKeys';
import { KeyGroupFields } from './KeyGroupFields';

export interface SettingsSectionProps {
  model: ConnectorFormModel;
  against: readonly Finding[];
}

const VIEWS = ['fields', 'json'] as const;

/** The configuration, as the worker describes its keys or as a document. */
export function SettingsSection({ model, against }: SettingsSectionProps) {
  const { t } = useTexts(connectorTranslationRef);
  const [view, setView] = useState<(typeof VIEWS)[number]>('fields');
  const { draft } = model;
  return (
    <FormSection
      title={t('newConnector.settings.title')}
      why={t('newConnector.settings.why')}
    >
      <div>
        <SegmentedControl
          label={t('connectorChange.editor.view')}
          value={view}
          options={VIEWS.map(value => ({
            value,
            label: t(`connectorChange.editor.${value}`),
          }))}
          onChange={setView}
        />
      </div>
      {view === 'json' ? (
        <CodeEditor
          label={t('connectorChange.editor.document')}
          value={draft.text}
          onChange={draft.setText}
          error={draft.problem}
        />
      ) : (
        <Fields model={model} against={against} />
      )}
    </FormSection>
  );
}

function Fields({ model, against }: SettingsSectionProps) {
  const { keys, draft, plugins, form } = model;
  const { t } = useTexts(connectorTranslationRef);
  const template = plugins.value?.find(
    ({ className }) => className === form.plugin,
  )?.template;
  const groups = useMemo(
    () => keyGroups(keys, template ?? {}),
    [keys, template],
  );
  const errors = configErrors(against);
  if (model.keysPending) {
    return <LoadingRows rows={4} label={t('newConnector.settings.loading')} />;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {groups.map(({ name, keys: members }, index) => (
        <KeyGroupFields
          key={name ?? ''}
          title={t('newConnector.settings.step', {
            step: String(index + 1),
            name: nameOf(name),
          })}
          keys={members}
          draft={draft}
          errors={errors}
          startsOpen={index === 0}
        />
      ))}
      <FurtherKeys model={model} errors={errors} />
    </Box>
  );

  function nameOf(name: string | undefined): string {
    if (name === undefined) {
      return t('newConnector.settings.first');
    }
    return name || t('newConnector.settings.ungrouped');
  }
}
