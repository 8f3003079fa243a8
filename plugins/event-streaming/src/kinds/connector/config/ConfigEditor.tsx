// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  ConnectorConfigKey,
  Finding,
} from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { CodeEditor } from '../../../components/code/CodeEditor';
import { SegmentedControl } from '../../../components/controls/SegmentedControl';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { AddKey } from './AddKey';
import { configErrors } from './configErrors';
import { ConfigKeyField } from './ConfigKeyField';
import { ConfigDraftModel } from './useConfigDraft';

export interface ConfigEditorProps {
  model: ConfigDraftModel;
  /** What the plug-in says of its keys. */
  keys: readonly ConnectorConfigKey[];
  against: readonly Finding[];
}

const VIEWS = ['fields', 'json'] as const;

/** A configuration key by key, or as a document; both say the same. */
export function ConfigEditor({ model, keys, against }: ConfigEditorProps) {
  const { t } = useTexts(connectorTranslationRef);
  const [view, setView] = useState<(typeof VIEWS)[number]>('fields');
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <SegmentedControl
        label={t('connectorChange.editor.view')}
        value={view}
        options={VIEWS.map(value => ({
          value,
          label: t(`connectorChange.editor.${value}`),
        }))}
        onChange={setView}
      />
      {view === 'json' ? (
        <CodeEditor
          label={t('connectorChange.editor.document')}
          value={model.text}
          onChange={model.setText}
          error={model.problem}
        />
      ) : (
        <Fields model={model} keys={keys} against={against} />
      )}
    </Box>
  );
}

function Fields({ model, keys, against }: ConfigEditorProps) {
  const errors = configErrors(against);
  const known = new Map(keys.map(key => [key.name, key]));
  return (
    <>
      {Object.keys(model.config).map(key => (
        <ConfigKeyField
          key={key}
          name={key}
          definition={known.get(key)}
          value={model.config[key]}
          error={errors.get(key)}
          onChange={value => model.set(key, value)}
          onRemove={() => model.remove(key)}
        />
      ))}
      <AddKey
        taken={Object.keys(model.config)}
        offered={keys.map(({ name }) => name)}
        onAdd={key => model.set(key, '')}
      />
    </>
  );
}
