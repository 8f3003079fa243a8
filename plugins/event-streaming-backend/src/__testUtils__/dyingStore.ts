// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestStore } from '../database/RequestStore';

/** A store as a process has it that dies: from then on no write arrives. */
export function dyingStore(store: RequestStore) {
  let dead = false;
  const proxy = new Proxy(store, {
    get(target, name: keyof RequestStore) {
      return (...args: never[]) => {
        if (dead) {
          return name === 'claim'
            ? Promise.resolve(undefined)
            : Promise.reject(new Error('the process is gone'));
        }
        return Reflect.apply(target[name], target, args);
      };
    },
  });
  return {
    store: proxy,
    die() {
      dead = true;
    },
  };
}
