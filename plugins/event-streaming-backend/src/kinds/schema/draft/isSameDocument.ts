// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaContent } from '@sluice/plugin-event-streaming-node';
import { isDeepStrictEqual } from 'node:util';

/** Whether two documents say the same: white space of JSON does not count. */
export function isSameDocument(a: SchemaContent, b: SchemaContent): boolean {
  return (
    (a.text === b.text || isDeepStrictEqual(jsonOf(a), jsonOf(b))) &&
    isDeepStrictEqual(referencesOf(a), referencesOf(b))
  );
}

/** Something that equals nothing else where it is no JSON. */
function jsonOf({ text }: SchemaContent): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function referencesOf({ references }: SchemaContent): string[] {
  return references
    .map(({ name, group, artifact, version }) =>
      JSON.stringify([name, group, artifact, version]),
    )
    .sort();
}
