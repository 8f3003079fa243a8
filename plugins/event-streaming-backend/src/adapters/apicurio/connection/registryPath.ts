// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';

const MAX_LENGTH = 512;

/**
 * A path below the API, with each value encoded. Ids are anybody's text: one
 * that clients and proxies read as a step up would name another object, and a
 * deletion of it would take the group.
 *
 * @example registryPath`groups/${group}/artifacts/${artifact}`
 */
export function registryPath(
  parts: TemplateStringsArray,
  ...values: string[]
): string {
  return parts.reduce(
    (path, part, index) => `${path}${encodeSegment(values[index - 1])}${part}`,
  );
}

/** For a blank id the registry makes up another one, and it fails at one that is too long. */
function encodeSegment(value: string): string {
  if (value.trim() === '' || value === '.' || value === '..') {
    throw new InputError(
      `'${value}' cannot name a group, artifact or version: no address can be made from it. Choose another name`,
    );
  }
  if (value.length > MAX_LENGTH) {
    throw new InputError(
      `'${value.slice(0, 40)}…' has ${
        value.length
      } characters, and a name in the registry has at most ${MAX_LENGTH}`,
    );
  }
  if (/\p{Surrogate}/u.test(value)) {
    throw new InputError(
      'A name in the registry cannot hold half a character (a lone surrogate). Choose another name',
    );
  }
  return encodeURIComponent(value);
}
