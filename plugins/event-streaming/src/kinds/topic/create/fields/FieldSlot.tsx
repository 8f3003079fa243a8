// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { FieldName } from '../topicForm';

const ATTRIBUTE = 'data-field';

// What is chosen comes before what could be chosen.
const TARGETS = [
  'input:not([aria-hidden=true])',
  '[role=combobox]',
  '[aria-pressed=true]',
  'textarea',
  'button',
];

/** Where a field is, so that a finding can lead to it. */
export function FieldSlot(props: { field: FieldName; children: ReactNode }) {
  return (
    <Box {...{ [ATTRIBUTE]: props.field }} sx={{ minWidth: 0 }}>
      {props.children}
    </Box>
  );
}

/** Moves the focus to a field inside an element, such as the form. */
export function focusField(inside: Element | null, field: FieldName): void {
  const slot = inside?.querySelector(`[${ATTRIBUTE}=${field}]`);
  const target = TARGETS.map(selector =>
    slot?.querySelector<HTMLElement>(selector),
  ).find(found => found);
  target?.focus();
  target?.scrollIntoView?.({ block: 'center' });
}
