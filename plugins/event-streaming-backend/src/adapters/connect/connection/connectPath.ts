// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';

const MAX_LENGTH = 512;
/** The worker's server refuses addresses with these, encoded or not, so nothing that is called so can be asked for. */
const REFUSED = /[/\\%\p{Cc}\p{Surrogate}]/u;

/**
 * A path below the REST API, with each value encoded.
 *
 * @example connectPath`connectors/${name}/status`
 */
export function connectPath(
  parts: TemplateStringsArray,
  ...values: string[]
): string {
  return parts.reduce(
    (path, part, index) => `${path}${encodeSegment(values[index - 1])}${part}`,
  );
}

function encodeSegment(value: string): string {
  if (value.trim() === '' || value === '.' || value === '..') {
    throw new InputError(
      `'${value}' cannot be asked for in Kafka Connect: no address can be made from it. Check the name`,
    );
  }
  if (REFUSED.test(value)) {
    throw new InputError(
      `'${value.slice(
        0,
        80,
      )}' cannot be asked for in Kafka Connect: its REST API takes no slashes, backslashes, percent signs or control characters in a name. Check the name`,
    );
  }
  if (value.length > MAX_LENGTH) {
    throw new InputError(
      `'${value.slice(0, 40)}…' has ${
        value.length
      } characters, and a name in Kafka Connect can have ${MAX_LENGTH} here`,
    );
  }
  return encodeURIComponent(value);
}
