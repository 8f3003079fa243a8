// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { RiArrowDownSLine } from '@remixicon/react';
import { ReactNode, useId, useState } from 'react';

/** What the popup of a button is opened and closed by: Material UI's own names. */
export interface Popup {
  id: string;
  open: boolean;
  anchorEl: HTMLElement | undefined;
  onClose: () => void;
}

export interface PopupButtonProps {
  text: string;
  /** As assistive technology is told. */
  opens: 'menu' | 'dialog';
  children: (popup: Popup) => ReactNode;
}

/** A button that opens a menu or a popover below it. */
export function PopupButton({ text, opens, children }: PopupButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const id = useId();
  const open = Boolean(anchor);
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup={opens}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        endIcon={<RiArrowDownSLine size={16} aria-hidden />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {text}
      </Button>
      {children({
        id,
        open,
        anchorEl: anchor,
        onClose: () => setAnchor(undefined),
      })}
    </>
  );
}
