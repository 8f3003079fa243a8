// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A JSON pointer of names and indices. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path
    .map(one => `/${String(one).replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
}

/** Names and indices of a JSON pointer; escapes of addresses are undone. */
export function pointerSegments(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map(one => decoded(one).replace(/~1/g, '/').replace(/~0/g, '~'));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a percent sign that is no escape stands for itself
  }
}
