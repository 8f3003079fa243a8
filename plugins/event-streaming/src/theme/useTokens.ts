// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTheme } from '@mui/material/styles';
import { StreamingTokens, tokensOf } from './tokens';

/** The tokens of the theme around a component. */
export function useTokens(): StreamingTokens {
  return tokensOf(useTheme());
}
