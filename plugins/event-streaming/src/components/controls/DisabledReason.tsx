// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { cloneElement, ReactElement } from 'react';

export interface DisabledReasonProps {
  /** Why it is not possible; undefined enables the control. */
  reason: string | undefined;
  /** A button or a field. */
  children: ReactElement<{ disabled?: boolean }>;
}

/** Disables a control and says why, to the mouse and to the keyboard. */
export function DisabledReason({ reason, children }: DisabledReasonProps) {
  if (reason === undefined) {
    return children;
  }
  return (
    <Tooltip title={reason}>
      <Box
        component="span"
        role="group"
        aria-label={reason}
        // A disabled control takes no focus, so its reason has to.
        tabIndex={0}
        sx={{ display: 'inline-flex', borderRadius: '6px' }}
      >
        {cloneElement(children, { disabled: true })}
      </Box>
    </Tooltip>
  );
}
