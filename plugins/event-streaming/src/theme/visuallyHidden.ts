// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Styles for text that only a screen reader reads. */
export const visuallyHidden = {
  position: 'absolute',
  // Not 1, which `sx` takes for the whole width.
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  border: 0,
} as const;
