// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTokens } from '../../theme/useTokens';
import { arrowHead, cardMiddles, WIRE_WIDTH, wirePath } from './diagramLayout';

/** Between the tip of an arrow and what it points to. */
const TIP_GAP = 2;

export interface WiresProps {
  cards: number;
  height: number;
  /** On which side of the middle the cards are. */
  side: 'writers' | 'readers';
}

/**
 * The wires between the cards of one side and the middle, with heads where data
 * arrives. Those of the readers are drawn mirrored.
 */
export function Wires({ cards, height, side }: WiresProps) {
  const { chart } = useTokens();
  const middles = cardMiddles(cards, height);
  const heads =
    side === 'writers'
      ? [arrowHead(WIRE_WIDTH - TIP_GAP, height / 2, 'right')]
      : middles.map(y => arrowHead(TIP_GAP, y, 'left'));
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
      {middles.map(y => (
        <path
          key={y}
          d={wirePath(y, height / 2)}
          fill="none"
          stroke={chart.wire}
          strokeWidth={1.25}
        />
      ))}
      {heads.map(head => (
        <path
          key={head}
          d={head}
          fill="none"
          stroke={chart.wire}
          strokeWidth={1.5}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
