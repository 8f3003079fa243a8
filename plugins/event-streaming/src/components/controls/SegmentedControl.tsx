// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';

/** One choice of a few. */
export interface Segment<T extends string> {
  value: T;
  label: ReactNode;
  /** Fills the chosen segment with the colour of production. */
  tone?: 'production';
  disabled?: boolean;
}

export interface SegmentedControlProps<T extends string> {
  /** Names the group for screen readers. */
  label: string;
  value: T;
  options: readonly Segment<T>[];
  onChange: (value: T) => void;
  fullWidth?: boolean;
}

/** A choice of few, all visible, exactly one chosen. */
export function SegmentedControl<T extends string>({
  label,
  value,
  options,
  onChange,
  fullWidth,
}: SegmentedControlProps<T>) {
  const { production } = useTokens();
  const filled = {
    color: production.onFill,
    backgroundColor: production.fill,
    borderColor: production.fill,
  };
  return (
    <ToggleButtonGroup
      exclusive
      aria-label={label}
      value={value}
      fullWidth={fullWidth}
      // The chosen segment answers undefined when it is chosen again.
      onChange={(_, next: T | null) => next && onChange(next)}
    >
      {options.map(option => (
        <ToggleButton
          key={option.value}
          value={option.value}
          disabled={option.disabled}
          sx={
            option.tone && {
              '&.Mui-selected, &.Mui-selected:hover': filled,
            }
          }
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
