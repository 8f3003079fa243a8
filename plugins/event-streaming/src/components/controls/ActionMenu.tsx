// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { PopupButton } from './PopupButton';

/** One thing to do, or why it cannot be done. */
export interface Action<T extends string> {
  value: T;
  label: string;
  denial: string | undefined;
}

export interface ActionMenuProps<T extends string> {
  label: string;
  items: readonly Action<T>[];
  onChoose: (value: T) => void;
}

/** A button that opens a menu of things to do. */
export function ActionMenu<T extends string>(props: ActionMenuProps<T>) {
  const { label, items, onChoose } = props;
  return (
    <PopupButton text={label} opens="menu">
      {popup => (
        <Menu {...popup}>
          {items.map(({ value, label: name, denial }) => (
            <MenuItem
              key={value}
              // Can be reached, so that its reason can be read.
              aria-disabled={denial !== undefined}
              onClick={() => {
                if (denial === undefined) {
                  popup.onClose();
                  onChoose(value);
                }
              }}
              sx={{
                display: 'block',
                maxWidth: 340,
                whiteSpace: 'normal',
                ...(denial !== undefined && {
                  color: 'text.secondary',
                  cursor: 'default',
                }),
              }}
            >
              {name}
              {denial !== undefined && (
                <Box sx={{ typography: 'caption', display: 'block' }}>
                  {denial}
                </Box>
              )}
            </MenuItem>
          ))}
        </Menu>
      )}
    </PopupButton>
  );
}
