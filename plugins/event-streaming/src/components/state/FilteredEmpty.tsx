// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { ReactNode } from 'react';
import { EmptyState } from './EmptyState';

export interface FilteredEmptyProps {
  title: string;
  /** One sentence. */
  children?: ReactNode;
  /** What the button that takes the filters back says. */
  clear: string;
  onClear: () => void;
}

/** Nothing fits the filters, and the way back to everything. */
export function FilteredEmpty(props: FilteredEmptyProps) {
  const { title, children, clear, onClear } = props;
  return (
    <EmptyState
      variant="filtered"
      title={title}
      actions={
        <Button variant="outlined" onClick={onClear}>
          {clear}
        </Button>
      }
    >
      {children}
    </EmptyState>
  );
}
