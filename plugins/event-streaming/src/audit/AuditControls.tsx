// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { FilterMenu } from '../components/controls/FilterMenu';
import { LabelledField } from '../components/controls/LabelledField';
import { SetUrlState } from '../hooks/useUrlState';
import { OPERATION_OPTIONS } from '../kinds/operationOptions';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { AuditState } from './auditState';
import { ExportButton } from './ExportButton';

export interface AuditControlsProps {
  state: AuditState;
  onChange: SetUrlState<AuditState>;
}

/** What narrows the trail, and taking it out as a file. */
export function AuditControls({ state, onChange }: AuditControlsProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 1 }}>
      <TextFilter
        label={t('audit.actor')}
        placeholder={t('audit.actorHelp')}
        value={state.actor}
        onChange={actor => onChange({ actor })}
      />
      <TextFilter
        label={t('audit.object')}
        placeholder={t('audit.objectHelp')}
        value={state.title}
        onChange={title => onChange({ title })}
      />
      <TextFilter
        label={t('audit.from')}
        type="date"
        value={state.from}
        onChange={from => onChange({ from })}
      />
      <TextFilter
        label={t('audit.to')}
        type="date"
        value={state.to}
        onChange={to => onChange({ to })}
      />
      <FilterMenu
        label={t('audit.operation')}
        options={OPERATION_OPTIONS}
        selected={state.operation ? [state.operation] : []}
        onChange={([operation]) => onChange({ operation })}
      />
      <Box sx={{ display: 'flex', gap: 1, marginLeft: 'auto' }}>
        <ExportButton format="csv" state={state} />
        <ExportButton format="ndjson" state={state} />
      </Box>
    </Box>
  );
}

interface TextFilterProps {
  label: string;
  value: string;
  placeholder?: string;
  type?: 'text' | 'date';
  onChange: (value: string) => void;
}

/** A date counts at once; a text on Enter or when the field is left. */
function TextFilter(props: TextFilterProps) {
  const { label, value, placeholder, type = 'text', onChange } = props;
  const [typed, setTyped] = useState<string>();
  const take = () => {
    if (typed !== undefined) {
      onChange(typed.trim());
      setTyped(undefined);
    }
  };
  return (
    <Box sx={{ flex: '0 1 170px' }}>
      <LabelledField label={label}>
        {ids => (
          <OutlinedInput
            fullWidth
            type={type}
            value={typed ?? value}
            placeholder={placeholder}
            inputProps={{ ...ids, maxLength: 300 }}
            onChange={({ target }) =>
              type === 'date' ? onChange(target.value) : setTyped(target.value)
            }
            onBlur={take}
            onKeyDown={event => event.key === 'Enter' && take()}
          />
        )}
      </LabelledField>
    </Box>
  );
}
