// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTokens } from '../../theme/useTokens';
import { cardMiddles, WIRE_WIDTH, wirePath } from './diagramLayout';

export interface WiresProps {
  cards: number;
  height: number;
  /** On which side of the middle the cards are. */
  side: 'writers' | 'readers';
}

/** The wires between the cards of one side and the middle. */
export function Wires({ cards, height, side }: WiresProps) {
  const { chart } = useTokens();
  return (
    <svg
      aria-hidden
      width={WIRE_WIDTH}
      height={height}
      style={{
        display: 'block',
        transform: side === 'readers' ? 'scaleX(-1)' : undefined,
      }}
    >
      {cardMiddles(cards, height).map(y => (
        <path
          key={y}
          d={wirePath(y, height / 2)}
          fill="none"
          stroke={chart.wire}
          strokeWidth={1.25}
        />
      ))}
    </svg>
  );
}
