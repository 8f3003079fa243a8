// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { ReactNode } from 'react';
import { LabelledField } from './LabelledField';

/** One thing to choose. */
export interface ChoiceOption<T extends string> {
  value: T;
  label: string;
  /** Behind the label in the list, such as why it cannot be chosen. */
  note?: ReactNode;
  disabled?: boolean;
}

export interface ChoiceFieldProps<T extends string> {
  label: string;
  value: T | undefined;
  options: readonly ChoiceOption<T>[];
  /** Offers to choose nothing, called this. */
  none?: string;
  hint?: ReactNode;
  error?: string;
  disabled?: boolean;
  onChange: (value: T | undefined) => void;
}

/** A labelled list to choose one thing from. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, value, options, none, hint, error, disabled, onChange } =
    props;
  return (
    <LabelledField label={label} hint={hint} error={error}>
      {ids => (
        <Select
          fullWidth
          displayEmpty
          disabled={disabled}
          error={ids['aria-invalid']}
          value={value ?? ''}
          renderValue={chosen =>
            options.find(option => option.value === chosen)?.label ?? none
          }
          onChange={event =>
            onChange(
              options.find(({ value: v }) => v === event.target.value)?.value,
            )
          }
          // The element with the focus is not the input but what shows the choice.
          SelectDisplayProps={{
            id: ids.id,
            'aria-labelledby': `${ids['aria-labelledby']} ${ids.id}`,
            'aria-describedby': ids['aria-describedby'],
          }}
          inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
        >
          {none !== undefined && <MenuItem value="">{none}</MenuItem>}
          {options.map(option => (
            <MenuItem
              key={option.value}
              value={option.value}
              disabled={option.disabled}
            >
              {option.label}
              {option.note}
            </MenuItem>
          ))}
        </Select>
      )}
    </LabelledField>
  );
}
