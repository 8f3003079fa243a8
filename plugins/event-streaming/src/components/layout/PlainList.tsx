// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { styled } from '@mui/material/styles';

/** A list without bullets and indents. */
export const PlainList = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
});

/** A numbered list without its numbers and indents. */
export const PlainOrderedList = styled('ol')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
});
