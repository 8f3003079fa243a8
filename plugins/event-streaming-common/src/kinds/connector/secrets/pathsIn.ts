// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readReferences } from './readReferences';

/** What parts paths from one another, and from the words around them. */
const BETWEEN = /[\s,;:"'`=&?#()<>[\]{}|]+/;

/** Of `file://localhost/data`. */
const THIS_HOST = /(?<=file:\/\/)localhost(?=\/)/gi;

/**
 * The paths of files that a text may name, without `.`, `..` and doubled
 * slashes; a path from an unknown folder has no slash at its beginning. The
 * references in a text are none.
 */
export function pathsIn(text: string): string[] {
  const rest = decoded(readReferences(text).rest).replace(THIS_HOST, '');
  const words = [rest.trim(), ...rest.split(BETWEEN)];
  return [...new Set(words)]
    .map(plain)
    .filter(path => path !== '' && path !== '/');
}

/** Where it climbs above its beginning, it may be anywhere. */
function plain(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') {
      names.pop();
    } else if (name !== '' && name !== '.') {
      names.push(name);
    }
  }
  return `${path.startsWith('/') ? '/' : ''}${names.join('/')}`;
}

function decoded(word: string): string {
  return word.replace(/%(2[ef]|5c)/gi, sign => decodeURIComponent(sign));
}
