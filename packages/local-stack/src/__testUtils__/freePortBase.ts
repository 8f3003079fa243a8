// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { assertPortsFree } from '../stack/assertPortsFree';
import { resolveStack } from '../stack/resolveStack';

/** A port base whose ports nobody uses: other stacks may run on this machine. */
export async function freePortBase(only: readonly string[]): Promise<number> {
  for (let portBase = 22_000; portBase < 32_000; portBase += 500) {
    const { groups } = resolveStack({ portBase, only });
    const engines = groups.flatMap(group => group.engines);
    const isFree = await assertPortsFree(engines).then(
      () => true,
      () => false,
    );
    if (isFree) {
      return portBase;
    }
  }
  throw new Error('No 500 free ports in a row from 22000 to 32000');
}
