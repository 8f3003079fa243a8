// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRegistry } from '@sluice/plugin-event-streaming-node';

/** Methods that change something. */
const CHANGES: readonly PropertyKey[] = [
  'createArtifact',
  'createVersion',
  'setCompatibility',
  'setState',
  'deleteArtifact',
];

/** A client that tells of each change when it is on its way. */
export function tellingRegistry(
  client: SchemaRegistry,
  onChange: () => void,
): SchemaRegistry {
  return new Proxy(client, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') {
        return value;
      }
      return (...args: unknown[]): unknown => {
        const answer: unknown = value.apply(target, args);
        if (CHANGES.includes(key)) {
          onChange();
        }
        return answer;
      };
    },
  });
}
