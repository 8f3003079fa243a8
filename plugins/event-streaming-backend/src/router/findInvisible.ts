// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Control characters besides tab and new line, spaces of no width, and marks
 * that turn the direction of what follows: a text with them reads as another
 * one. Joiners stay, which some scripts and emoji are written with.
 */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Names the first character of a text that nobody can see. */
export function findInvisible(text: string): string | undefined {
  const [character] = INVISIBLE.exec(text) ?? [];
  if (character === undefined) {
    return undefined;
  }
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return `holds the invisible character U+${code.padStart(
    4,
    '0',
  )}; take it out`;
}
