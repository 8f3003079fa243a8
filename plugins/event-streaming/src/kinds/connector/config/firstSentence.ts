// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const MOST = 160;

/** The first sentence of a text, or as much of it as a line or two take. */
export function firstSentence(text: string): string | undefined {
  const [first] = text.trim().split(/(?<=[.!?])\s/);
  if (!first) {
    return undefined;
  }
  return first.length > MOST ? `${first.slice(0, MOST)}…` : first;
}
