// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { SchemaVersion } from '@sluice/plugin-event-streaming-common';
import { formatDay } from '../../../format/formatTimestamp';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';

export interface VersionPickerProps {
  /** Names the field for screen readers. */
  label: string;
  versions: readonly SchemaVersion[];
  value: string;
  onChange: (version: string) => void;
}

/** A short list of versions, with the day of each. */
export function VersionPicker(props: VersionPickerProps) {
  const { label, versions, value, onChange } = props;
  const { t } = useTexts(schemaTranslationRef);
  const word = ({ version, createdAt }: SchemaVersion) =>
    t('schemaPage.content.option', { version, date: formatDay(createdAt) });
  return (
    <Select
      value={value}
      onChange={event => onChange(event.target.value)}
      SelectDisplayProps={{ 'aria-label': label }}
      inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
    >
      {versions.map(one => (
        <MenuItem key={one.version} value={one.version}>
          {word(one)}
        </MenuItem>
      ))}
    </Select>
  );
}
