// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createServer } from 'node:net';
import { StoppedError } from '../process/StoppedError.mjs';

/** Whether this machine's loopback lets us listen there. */
export function isPortFree(port, host = '127.0.0.1') {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/** The first candidate from which on every offset is free. */
export async function findPortBase(candidates, offsets) {
  for (const base of candidates) {
    const free = await Promise.all(offsets.map(it => isPortFree(base + it)));
    if (free.every(Boolean)) {
      return base;
    }
  }
  throw new StoppedError(
    `None of the port ranges ${candidates.join(
      ', ',
    )} is free: stop what listens there and try again.`,
  );
}
