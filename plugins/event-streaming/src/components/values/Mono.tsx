// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { styled } from '@mui/material/styles';
import { monospace } from '../../theme/monospace';

/** A config key, a value or a column in running text. Not for names. */
export const Mono = styled('code')({
  ...monospace,
  fontSize: '0.9em',
  overflowWrap: 'anywhere',
});
