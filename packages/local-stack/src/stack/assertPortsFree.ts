// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import { createServer } from 'node:net';
import { Engine, EnginePort } from '../engines/Engine';
import { isErrno } from '../process/isErrno';

/** Throws one sentence when another program holds a port that one of the engines needs. */
export async function assertPortsFree(engines: Engine[]): Promise<void> {
  for (const port of engines.flatMap(engine => engine.ports)) {
    if (!(await isFree(port.port))) {
      throw new ConflictError(busyPort(port));
    }
  }
}

function busyPort({ port, purpose }: EnginePort): string {
  return `Port ${port}, needed for ${purpose}, is taken by another program (\`lsof -i :${port}\` shows which): stop it, or set SLUICE_PORT_BASE to another first port, for example 20000.`;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error =>
      isErrno(error, 'EADDRINUSE') ? resolve(false) : reject(error),
    );
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}
