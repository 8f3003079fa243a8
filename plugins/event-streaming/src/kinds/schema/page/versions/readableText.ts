// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const FEW_LINES = 3;

/** A document to be compared line by line: JSON on few lines gets more of them. */
export function readableText(content: string): string {
  if (content.trimEnd().split('\n').length > FEW_LINES) {
    return content.replace(/\r\n/g, '\n').replace(/\n+$/, '');
  }
  try {
    return JSON.stringify(JSON.parse(content), undefined, 2);
  } catch {
    return content; // no JSON: as it is
  }
}
