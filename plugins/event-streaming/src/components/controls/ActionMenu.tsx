// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Menu from '@mui/material/Menu';
import { ActionItem } from './ActionItem';
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
          {items.map(({ value, ...item }) => (
            <ActionItem
              key={value}
              {...item}
              onChoose={() => {
                popup.onClose();
                onChoose(value);
              }}
            />
          ))}
        </Menu>
      )}
    </PopupButton>
  );
}
