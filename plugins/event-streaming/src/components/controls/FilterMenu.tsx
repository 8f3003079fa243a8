// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { RiCheckLine } from '@remixicon/react';
import { ReactNode } from 'react';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { PopupButton } from './PopupButton';

/** One thing to filter by. */
export interface FilterOption<T extends string> {
  value: T;
  label: string;
  /** At the right, such as a count. */
  note?: ReactNode;
}

export interface FilterMenuProps<T extends string> {
  /** What is filtered by, such as `Environment`. */
  label: string;
  options: readonly FilterOption<T>[];
  selected: readonly T[];
  onChange: (selected: T[]) => void;
  /** `one` closes the menu on a choice. */
  choose?: 'one' | 'many';
}

/** A button that opens a menu of options to filter by. */
export function FilterMenu<T extends string>(props: FilterMenuProps<T>) {
  const { label, options, selected, onChange, choose = 'one' } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const text = useButtonText(props);

  const toggle = (value: T, close: () => void) => {
    const isOn = selected.includes(value);
    if (choose === 'many') {
      onChange(
        isOn ? selected.filter(item => item !== value) : [...selected, value],
      );
    } else {
      onChange(isOn ? [] : [value]);
      close();
    }
  };

  return (
    <PopupButton text={text} opens="menu">
      {popup => (
        <Menu
          {...popup}
          MenuListProps={{ 'aria-label': label }}
          slotProps={{ paper: { sx: { minWidth: 180, marginTop: 0.5 } } }}
        >
          {options.map(option => (
            <MenuItem
              key={option.value}
              role={choose === 'one' ? 'menuitemradio' : 'menuitemcheckbox'}
              aria-checked={selected.includes(option.value)}
              onClick={() => toggle(option.value, popup.onClose)}
            >
              <RiCheckLine
                size={16}
                aria-hidden
                visibility={
                  selected.includes(option.value) ? undefined : 'hidden'
                }
              />
              <span style={{ flex: 1 }}>{option.label}</span>
              {option.note}
            </MenuItem>
          ))}
          {selected.length > 0 && <Divider sx={{ marginY: 0.5 }} />}
          {selected.length > 0 && (
            <MenuItem
              onClick={() => {
                onChange([]);
                popup.onClose();
              }}
            >
              {t('filter.clear')}
            </MenuItem>
          )}
        </Menu>
      )}
    </PopupButton>
  );
}

function useButtonText<T extends string>(props: FilterMenuProps<T>): string {
  const { label, options, selected } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  if (selected.length === 0) {
    return label;
  }
  const choice = options.find(option => option.value === selected[0])?.label;
  return selected.length === 1 && choice
    ? t('filter.chosen', { label, choice })
    : t('filter.chosenMany', { label, number: String(selected.length) });
}
