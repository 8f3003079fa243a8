// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ReactNode } from 'react';
import { formatCount } from '../../format/formatCount';

/** How many there are, as texts count them. */
export interface Counted {
  count: number;
  number: string;
}

export interface ListCountProps {
  shown: number;
  /** Known while a filter hides some. */
  unfiltered: number | undefined;
  all: (counted: Counted) => ReactNode;
  some: (counted: Counted & { shown: JSX.Element }) => ReactNode;
}

/** How many rows a list has, and how many without its filters. */
export function ListCount(props: ListCountProps) {
  const { shown, unfiltered, all, some } = props;
  const total = unfiltered ?? shown;
  const counted = { count: total, number: formatCount(total) };
  return total <= shown ? (
    <b>{all(counted)}</b>
  ) : (
    <>{some({ ...counted, shown: <b key="shown">{formatCount(shown)}</b> })}</>
  );
}
