// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import { ReactNode } from 'react';
import { LabelledField } from './LabelledField';

export interface SuggestFieldProps {
  label: string;
  labelNote?: ReactNode;
  value: string;
  /** What is offered; anything else can be typed. */
  options: readonly string[];
  hint?: ReactNode;
  error?: string;
  onChange: (text: string) => void;
}

// The component makes its field higher; doubled, these selectors win.
const asOtherFields = {
  '& > div[class][class]': { paddingTop: 0, paddingBottom: 0 },
  '& input[class][class]': { padding: 0 },
};

/** A labelled line of text that offers what is often meant. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, labelNote, value, options, hint, error, onChange } = props;
  return (
    <LabelledField
      label={label}
      labelNote={labelNote}
      hint={hint}
      error={error}
    >
      {ids => (
        <Autocomplete
          freeSolo
          // Its own button opens the list: what is typed narrows it.
          forcePopupIcon={options.length > 0}
          id={ids.id}
          sx={asOtherFields}
          // Both, or the component would begin with no value.
          value={value || null}
          inputValue={value}
          onInputChange={(_, text) => onChange(text)}
          options={options}
          // All of them while the value is one of them.
          filterOptions={all =>
            all.includes(value)
              ? all
              : all.filter(option =>
                  option.toLowerCase().includes(value.trim().toLowerCase()),
                )
          }
          renderInput={({ InputProps, inputProps }) => (
            <OutlinedInput
              {...InputProps}
              fullWidth
              error={ids['aria-invalid']}
              inputProps={{ ...inputProps, ...ids }}
            />
          )}
        />
      )}
    </LabelledField>
  );
}
