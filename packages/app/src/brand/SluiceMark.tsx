// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

type SluiceMarkProps = { size?: number };

/** The mark: a stream that passes under a raised gate. */
export function SluiceMark({ size = 28 }: SluiceMarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden>
      <rect x="13" y="2" width="6" height="10.5" rx="2" fill="#7DF3E1" />
      <rect x="13" y="24.5" width="6" height="5.5" rx="2" fill="#7DF3E1" />
      <path
        d="M2 9.5c7.5 0 6.5 6.5 14 6.5s6.5-6.5 14-6.5"
        stroke="#7DF3E1"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path
        d="M2 15c6.5 0 7 3.6 14 3.6S23.5 15 30 15M2 20.500c6 0 7 .7 14 .7s8-.7 14-.7"
        stroke="#7DF3E1"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
