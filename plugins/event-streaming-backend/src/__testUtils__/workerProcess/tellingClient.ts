// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CrashTrigger } from '../backendProcess/CrashPoint';

/** A client that tells of each change, and of some looks, when it is on its way. */
export function tellingClient<TClient extends object>(
  client: TClient,
  crash: Pick<CrashTrigger, 'onChange' | 'onLook'>,
  told: {
    changes: readonly (keyof TClient)[];
    looks?: readonly (keyof TClient)[];
  },
): TClient {
  const changes: readonly PropertyKey[] = told.changes;
  const looks: readonly PropertyKey[] = told.looks ?? [];
  return new Proxy(client, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') {
        return value;
      }
      return (...args: unknown[]): unknown => {
        const answer: unknown = value.apply(target, args);
        if (changes.includes(key)) {
          crash.onChange();
        } else if (looks.includes(key)) {
          crash.onLook();
        }
        return answer;
      };
    },
  });
}
