// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { once } from 'node:events';
import { createServer } from 'node:net';

// Below the ports that systems hand out to outgoing connections, and past 10080,
// where a registry would be and `fetch` refuses to go.
const FIRST_BASE = 10_500;
const BASES = 17;
const DISTANCE = 500;

/** Ports of engines, relative to the base. */
const ENGINES = [80, 81, 83, 85, 92, 93, 180, 181, 192, 193, 194, 195, 432];

/** The first of a range of ports that nobody listens on just now. */
export async function freePortBase(): Promise<number> {
  for (let turn = 0; turn < BASES; turn++) {
    // Two runs at the same time begin to look at different places.
    const base = FIRST_BASE + ((process.pid + turn) % BASES) * DISTANCE;
    const free = await Promise.all(ENGINES.map(port => isFree(base + port)));
    if (free.every(Boolean)) {
      return base;
    }
  }
  throw new Error(`Ports from ${FIRST_BASE} on are all taken`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
