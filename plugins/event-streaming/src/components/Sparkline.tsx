// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTokens } from '../theme/useTokens';

export interface SparklineProps {
  /** Oldest first; undefined where nothing was read. */
  values: readonly (number | undefined)[];
  /** What it shows, for screen readers: `messages a second, last 24 h`. */
  label: string;
  color?: 'produced' | 'consumed' | 'lag' | 'stale';
  width?: number;
  height?: number;
}

const MARGIN = 3;

/** A line as wide as a word, with a dot at its end. */
export function Sparkline(props: SparklineProps) {
  const { values, label, width = 70, height = 24 } = props;
  const tokens = useTokens();
  const stroke =
    props.color === 'stale'
      ? tokens.tones.neutral.icon
      : tokens.chart[props.color ?? 'produced'];
  const points = toPoints(values, width, height);
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      style={{ flexShrink: 0, display: 'block' }}
    >
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={stroke}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      {last && <circle cx={last.x} cy={last.y} r={2} fill={stroke} />}
    </svg>
  );
}

function toPoints(
  values: SparklineProps['values'],
  width: number,
  height: number,
) {
  const known = values.filter(value => value !== undefined);
  const top = Math.max(...known, 0);
  const step = (width - 2 * MARGIN) / Math.max(values.length - 1, 1);
  return values.flatMap((value, index) => {
    if (value === undefined) {
      return [];
    }
    // From zero, so that a flat line at the top is steady traffic.
    const share = top === 0 ? 0 : value / top;
    return [
      {
        x: Math.round((MARGIN + index * step) * 10) / 10,
        y:
          Math.round((height - MARGIN - share * (height - 2 * MARGIN)) * 10) /
          10,
      },
    ];
  });
}
