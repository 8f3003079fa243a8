// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Whether a sign is one of those that a pattern takes at a place. */
export type TakesSign = (sign: string) => boolean;

/** A pattern, or a part of one, as it was read. */
export type PatternNode =
  | { op: 'sign'; takes: TakesSign }
  | { op: 'begin' }
  | { op: 'end' }
  | { op: 'sequence'; parts: PatternNode[] }
  | { op: 'either'; parts: PatternNode[] }
  | { op: 'repeat'; part: PatternNode; least: number; most?: number };

/** What a pattern holds that is not understood here, in words. */
export class UnreadPattern extends Error {
  override readonly name = 'UnreadPattern';
}
