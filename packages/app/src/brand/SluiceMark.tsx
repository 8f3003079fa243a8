// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

type SluiceMarkProps = { size?: number };

/** The mark: a gate, raised between two posts, and the water that passes under it. */
export function SluiceMark({ size = 28 }: SluiceMarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden>
      <path
        d="M4 3v26M28 3v26"
        stroke="#7DF3E1"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <path d="M9.5 3.5h13V13a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2z" fill="#7DF3E1" />
      <path
        d="M9.5 21c2.2-2 4.3-2 6.5 0s4.3 2 6.5 0M9.5 27.2c2.2-2 4.3-2 6.5 0s4.3 2 6.5 0"
        stroke="#7DF3E1"
        strokeWidth="2.9"
        strokeLinecap="round"
      />
    </svg>
  );
}
