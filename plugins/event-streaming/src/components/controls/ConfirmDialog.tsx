// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { ReactNode, useId } from 'react';

export interface ConfirmDialogProps {
  /** A question. */
  title: string;
  /** What happens then. */
  children: ReactNode;
  /** What is done, such as "Stop". */
  action: string;
  cancel: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something happens at once. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, action, cancel, onConfirm, onClose } = props;
  const id = useId();
  return (
    <Dialog
      open
      maxWidth="xs"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DialogTitle id={`${id}-title`} sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`} variant="body2">
          {children}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {cancel}
        </Button>
        <Button
          variant="contained"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
