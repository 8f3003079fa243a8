// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import MenuItem, { MenuItemProps } from '@mui/material/MenuItem';

export interface ActionItemProps
  extends Pick<MenuItemProps, 'autoFocus' | 'tabIndex'> {
  label: string;
  /** Why it cannot be done. */
  denial: string | undefined;
  onChoose: () => void;
}

/** A thing to do in a menu, or why it cannot be done. */
export function ActionItem(props: ActionItemProps) {
  // What is left is what the menu gives the item that has the focus first.
  const { label, denial, onChoose, ...focus } = props;
  const denied = denial !== undefined;
  return (
    <MenuItem
      {...focus}
      // Can be reached, so that its reason can be read.
      aria-disabled={denied}
      onClick={denied ? undefined : onChoose}
      sx={{
        display: 'block',
        maxWidth: 340,
        whiteSpace: 'normal',
        ...(denied && { color: 'text.secondary', cursor: 'default' }),
      }}
    >
      {label}
      {denied && (
        <Box sx={{ typography: 'caption', display: 'block' }}>{denial}</Box>
      )}
    </MenuItem>
  );
}
