// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectPath } from '../connection/connectPath';
import { ConnectClient } from './ConnectClient';
import { connectorCall } from './connectorCall';

/** Changes what a connector is meant to do; comes to the same however often it is asked. */
export async function operate(
  { session }: ConnectClient,
  name: string,
  verb: 'pause' | 'resume' | 'stop',
): Promise<void> {
  const call = connectorCall(verb, name, { readOnly: false });
  await session.call(call, send =>
    send({ method: 'PUT', path: `${connectPath`connectors/${name}`}/${verb}` }),
  );
}

export async function restart(
  { session }: ConnectClient,
  name: string,
  tasks: 'none' | 'failed' | 'all',
): Promise<void> {
  const call = connectorCall('restart', name, { readOnly: false });
  await session.call(call, send =>
    send({
      method: 'POST',
      path: connectPath`connectors/${name}/restart`,
      query: {
        includeTasks: tasks !== 'none',
        onlyFailed: tasks === 'failed',
      },
    }),
  );
}

export async function restartTask(
  { session }: ConnectClient,
  name: string,
  task: number,
): Promise<void> {
  const verb = `restart task ${task} of`;
  const call = connectorCall(verb, name, { readOnly: false });
  await session.call(call, send =>
    send({
      method: 'POST',
      path: connectPath`connectors/${name}/tasks/${String(task)}/restart`,
    }),
  );
}

export async function deleteConnector(
  { session }: ConnectClient,
  name: string,
): Promise<void> {
  const call = connectorCall('delete', name, { readOnly: false });
  await session.call(call, send =>
    send({ method: 'DELETE', path: connectPath`connectors/${name}` }),
  );
}
