// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Height of a party's card and the distance between two, in pixels. */
export const CARD_HEIGHT = 52;
export const CARD_GAP = 8;

/** Width of the column that the wires run through, and height of the middle. */
export const WIRE_WIDTH = 40;
export const CENTRE_HEIGHT = 96;

/** Length of an arrow's head, and half its breadth. */
const ARROW = 5;

/** More parties than this are not drawn one by one. */
export const MAX_PARTIES = 8;

/** Height of a column of cards. */
export function columnHeight(cards: number): number {
  return cards === 0 ? 0 : cards * CARD_HEIGHT + (cards - 1) * CARD_GAP;
}

/** Height of a diagram with so many cards at its sides. */
export function diagramHeight(writers: number, readers: number): number {
  return Math.max(columnHeight(writers), columnHeight(readers), CENTRE_HEIGHT);
}

/**
 * Where the middle of each card is, in a column that is centred in the
 * diagram. Cards have one height, so nothing has to be measured.
 */
export function cardMiddles(cards: number, height: number): number[] {
  const top = (height - columnHeight(cards)) / 2;
  return Array.from(
    { length: cards },
    (_, index) => top + index * (CARD_HEIGHT + CARD_GAP) + CARD_HEIGHT / 2,
  );
}

/** The curve from a card at the left to the middle at the right. */
export function wirePath(fromY: number, toY: number): string {
  const half = WIRE_WIDTH / 2;
  return `M0 ${fromY} C${half} ${fromY} ${half} ${toY} ${WIRE_WIDTH} ${toY}`;
}

/** The head of an arrow whose tip is at a place. */
export function arrowHead(
  x: number,
  y: number,
  points: 'left' | 'right',
): string {
  const back = points === 'right' ? x - ARROW : x + ARROW;
  return `M${back} ${y - ARROW} L${x} ${y} L${back} ${y + ARROW}`;
}

/** The parties that are drawn, and how many are only counted. */
export function fitParties<T>(parties: readonly T[]): {
  shown: readonly T[];
  more: number;
} {
  if (parties.length <= MAX_PARTIES) {
    return { shown: parties, more: 0 };
  }
  const shown = parties.slice(0, MAX_PARTIES - 1);
  return { shown, more: parties.length - shown.length };
}
