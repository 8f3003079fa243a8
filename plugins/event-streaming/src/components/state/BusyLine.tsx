// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import LinearProgress from '@mui/material/LinearProgress';

export interface BusyLineProps {
  /** Says what is under way. */
  label: string;
}

/** A thin moving line at the top of a card that is being loaded again. */
export function BusyLine({ label }: BusyLineProps) {
  return (
    <LinearProgress
      aria-label={label}
      sx={{
        position: 'absolute',
        zIndex: 1,
        top: 0,
        left: 0,
        right: 0,
        height: 2,
        // Short loads do not flicker.
        animation: 'streaming-appear 0ms 400ms both',
        '@keyframes streaming-appear': { from: { opacity: 0 } },
      }}
    />
  );
}
