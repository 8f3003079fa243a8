// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { RiMoreLine } from '@remixicon/react';
import { ReactNode, useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { useCopyName } from './useCopyName';

export interface RowMenuProps {
  /** Names the button, such as `Actions for billing.usage.rated`. */
  label: string;
  /** What is copied. */
  name: string;
  /** Pages about it; what the app does not have is left out. */
  links: readonly { to: string | undefined; text: string }[];
  /** What else can be done, as items; made when the menu opens. */
  children?: (close: () => void) => ReactNode;
}

/** What can be done with a thing from its row in a table. */
export function RowMenu({ label, name, links, children }: RowMenuProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const copy = useCopyName(name);
  const id = useId();
  const open = Boolean(anchor);
  const close = () => setAnchor(undefined);
  return (
    <>
      <IconButton
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <RiMoreLine size={18} aria-hidden />
      </IconButton>
      <Menu
        id={id}
        open={open}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        // The table takes keys for itself, such as letters and arrows.
        onKeyDown={event => event.stopPropagation()}
      >
        <MenuItem
          onClick={() => {
            close();
            copy();
          }}
        >
          {t('topics.row.copy')}
        </MenuItem>
        {links.map(
          ({ to, text }) =>
            to !== undefined && (
              <MenuItem key={text} component={Link} to={to}>
                {text}
              </MenuItem>
            ),
        )}
        {open && children?.(close)}
      </Menu>
    </>
  );
}
